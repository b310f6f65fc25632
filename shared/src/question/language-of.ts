import { type InEachLanguage, LANGUAGES, type Language } from '../language/language.ts'

/** Small words that one of the three languages has and the others have not. */
const SMALL_WORDS: InEachLanguage<string> = {
  en: `the you your what how why when where who which did does do was were are is have has had would
    could should can't don't isn't you're it's that this with about if and to of from for your their
    they he she we us my me not would what's how's whats dont been being any some there it think feel
    tell say more make makes made get them his ya im ye an at by or so just could've on be will
    am him nobody anybody whit wid dae tae aboot hae`,
  sv: `och att det som du hur vad är inte för på av med till den har jag om varför när vilken vilka
    vilket vem ni de dom han hon din ditt dina dig er ert era kan skulle någon något var från eller
    då så men också bara sig där här ska vill finns blir blev ett detta efter mer dig mig oss skall
    vore borde tror tycker nu ju väl sa säger gör göra kunna ej nån nåt asså alltså va å ä dej mej
    hade varit kanske kunde hjälpa behöver borde ert era någonsin inget inga alla under över hos
    vid kring tack hej tänk tycks gång år själv ändå alltid aldrig redan fortfarande andra chefen
    jobbet mötet samtalet berätta beskriv ge lite i säg inför enligt ha vart allt mellan eftersom
    mitt min gick fick går får tog ser såg står blivit fått gått hans hennes honom henne deras
    nog mycket många igen igenom innan sedan utan mot bakom finns fanns ställt hela andras måste
    låt låta varsin vars ner upp ifrån åt än bör idag visste tänkt funderat provat testat
    pratat samma håller höll vara väg möte mötena sådan sånt gjorde gjort sagt ihop känns kände`,
  nl: `de het een je jij jou jouw jullie u uw wat hoe waarom wanneer waar wie welke is zijn was waren
    heb hebt heeft had kun kan kunt zou zal moet wil niet en van dat die met op voor te naar bij aan
    ook als maar om er ik hij ze zij wij ons onze dan nog eens nou toch al wel geen door over uit zo
    dit deze daar hier ge gij uwen ben bent wordt gaat doet deed denk vind vertel effe ff da wa ne t
    mijn meer hem haar hun zelf jezelf iets iemand eigenlijk gewoon zeg`,
}

/** Letters that give a language away, in a word that no list has. */
const TELLING_LETTERS: InEachLanguage<RegExp> = {
  en: /th|wh|ght|ing$|tion|ly$|ck$|sh|'[a-z]{1,2}$|ou/,
  sv: /[åäö].*|sj|skj|tj|ck[aoe]|ande$|ning|het$|else$|arna$|erna$|xt/,
  nl: /ij|aa|ee[^d]|uu|oe|sch|eu|ui|cht|heid|lijk|tje|[bdgklmnprst]en$|zo|vr/,
}

const WORD_WEIGHT = 3

const wordSets = new Map(
  LANGUAGES.map((language) => [language, new Set(SMALL_WORDS[language].split(/\s+/))]),
)

function weightOf(word: string, language: Language): number {
  if (wordSets.get(language)?.has(word)) return WORD_WEIGHT
  return TELLING_LETTERS[language].test(word) ? 1 : 0
}

const MOST_WORDS = 120

/** The language of a plain text; `among` where the words do not tell. Letters alone tell too little. */
export function languageOf(plain: string, among: Language): Language {
  const words = plain.split(/[^\p{L}']+/u, MOST_WORDS).filter((word) => word !== '')
  let best = among
  let most = 0
  for (const language of [among, ...LANGUAGES]) {
    const weight = words.reduce((sum, word) => sum + weightOf(word, language), 0)
    const isTold = language === among || weight >= WORD_WEIGHT
    if (isTold && weight > most) {
      best = language
      most = weight
    }
  }
  return best
}
