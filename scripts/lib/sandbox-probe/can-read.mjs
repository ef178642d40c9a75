// Running this file is the test: whoever gets here can read the project and start Node.
