#!/bin/sh
# Starts Sherpa from where it was unpacked: /usr, or any other prefix.
here=$(dirname -- "$(readlink -f -- "$0")")
program=$here/../lib/sherpa/sherpa

# A bare word is a command (see sherpa(1)); anything else is for the window.
case "${1-}" in
  -h | --help | --version) ;;
  '' | -* | *[!a-z-]*) exec "$program" "$@" ;;
esac

# A command shows no page, so Chromium's remarks about display and bus help nobody, and its refusal to run for root protects nothing.
if [ "$(id -u)" -eq 0 ]; then export ELECTRON_DISABLE_SANDBOX=1; fi
exec "$program" "$@" --log-level=3
