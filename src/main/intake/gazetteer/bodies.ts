/** An international body: its English name and how the lexicons' languages write it; capitals throughout are acronyms. */
export interface Body {
  readonly name: string
  readonly forms: readonly string[]
}

function body(name: string, forms: string): Body {
  return { name, forms: forms.split('|').map((form) => form.trim()) }
}

/** Bodies that send people to summits; made by hand, names as the bodies use them themselves. `~` allows an inflected ending. */
export const BODIES: readonly Body[] = [
  body('NATO', "NATO | OTAN | НАТО | North Atlantic Treaty Organization | North Atlantic Alliance | Atlantic Alliance | Alliance atlantique | Sojusz~ Północnoatlantyck~ | Північноатлантичн~ альянс~ | Alianței Nord-Atlantice | Nordatlantische~ Allianz"),
  body('European Union', "EU | UE | ЄС | European Union | Union européenne | Europäische~ Union | Unia Europejska | Uni~ Europejsk~ | Uniun~ Europe~ | Uniunea Europeană | Uniunii Europene | Європейськ~ Союз~ | Євросоюз~"),
  body('European Commission', "European Commission | Commission européenne | EU-Kommission | Europäische~ Kommission | Komisj~ Europejsk~ | KE | Comisi~ Europe~ | Єврокомісі~ | Європейськ~ комісі~ | EU Commission"),
  body('European Council', "European Council | Conseil européen | Europäische~ Rat~ | Rad~ Europejsk~ | Consiliul~ European | Європейськ~ рад~ | Європейської ради"),
  body('European Parliament', "European Parliament | Parlement européen | Europaparlament~ | Europäische~ Parlament~ | EU-Parlament~ | Parlament~ Europejsk~ | Parlamentul~ European | Європейськ~ парламент~ | Європарламент~"),
  body('European Central Bank', "European Central Bank | Banque centrale européenne | Europäische~ Zentralbank | EZB | ECB | BCE | EBC | ЄЦБ"),
  body('United Nations', "UN | U.N. | UNO | ONU | ONZ | ООН | United Nations | Nations unies | Vereinte~ Nationen | Narod~ Zjednoczon~ | Organizacj~ Narodów Zjednoczonych | Națiunilor Unite | Națiunile Unite | Об'єднан~ Націй"),
  body('African Union', "AU | African Union | Union africaine | Afrikanische~ Union | Uni~ Afrykańsk~ | Uniun~ African~ | Африканськ~ Союз~"),
  body('OSCE', "OSCE | OSZE | OBWE | ОБСЄ"),
  body('IAEA', "IAEA | AIEA | IAEO | MAEA | МАГАТЕ | International Atomic Energy Agency"),
  body('IMF', "IMF | FMI | IWF | MFW | МВФ | International Monetary Fund | Fonds monétaire international | Internationale~ Währungsfonds"),
  body('World Bank', "World Bank | Banque mondiale | Weltbank | Bank~ Światow~ | Banca Mondială | Світов~ банк~"),
  body('WHO', "WHO | OMS | ВООЗ | World Health Organization"),
  body('WTO', "WTO | OMC | СОТ | World Trade Organization"),
  body('OECD', "OECD | OCDE | ОЕСР"),
  body('G7', "G7 | G-7"),
  body('G20', "G20 | G-20"),
  body('ASEAN', "ASEAN | АСЕАН"),
  body('Arab League', "Arab League | Ligue arabe | Arabische~ Liga | Lig~ Arabsk~ | Ліг~ арабських держав"),
  body('Gulf Cooperation Council', "GCC | Gulf Cooperation Council | Conseil de coopération du Golfe"),
  body('Council of Europe', "Council of Europe | Conseil de l'Europe | Europarat~ | Rad~ Europy | Consiliul~ Europei | Рад~ Європи"),
  body('COMESA', "COMESA"),
  body('ECOWAS', "ECOWAS | CEDEAO"),
  body('SADC', "SADC"),
  body('Mercosur', "Mercosur | Mercosul"),
  body('BRICS', "BRICS | БРІКС"),
  body('OPEC', "OPEC | OPEP | ОПЕК"),
  body('Commonwealth', "Commonwealth"),
  body('ICRC', "ICRC | CICR | MKCK | МКЧХ | Red Cross | Croix-Rouge"),
  body('International Criminal Court', "ICC | CPI | International Criminal Court | Cour pénale internationale | Internationale~ Strafgerichtshof~"),
  body('Eastern Partnership', "Eastern Partnership"),
  body('Visegrad Group', "Visegrad Group | Grup~ Wyszehradzk~ | V4"),
  body('White House', "White House | Maison Blanche | Weiße~ Haus~ | Biał~ Dom~ | Casa Albă | Біл~ дім~"),
  body('Kremlin', "Kremlin | Kreml~ | Кремл~"),
  body('Pentagon', "Pentagon~ | Пентагон~"),
] // prettier-ignore
