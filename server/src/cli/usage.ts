export const usage = `Usage: facies COMMAND [OPTION]... [FILE]...

Reads clinical notes about facial spasm in English, French and Chinese. Nothing leaves this machine.
With no FILE, or where FILE is -, standard input is read. Files are UTF-8.

Commands:
  annotate   print the recognised terms of notes with what is said of them, one JSON object a line
  assert     read lines {"id","text","start","end","type"?} and print each with what is said of
             exactly that span; "type" is a type of concept, for cues that hold for some only
  lint       print the findings in notes
  complete   read lines {"id","text","offset"} and print the completions offered there

Options of lint:
  --format FORMAT        how findings are printed: pretty (the default), json or sarif (SARIF 2.1.0)
  --fail-on LEVEL        exit with 1 from this severity up: error (the default), warning, information, hint, never
  --rule CODE=SEVERITY   give a rule another severity, or off; may be repeated
  --profile PROFILE      rules for somebody's work: general (the default), neurology, injector, neurosurgery, ent, coder
                         or teaching; --rule goes before it
  --region REGION        where the notes are written: canada, china, europe, france, southeast-asia, taiwan, uk, us
                         or none, the default
  --coding-system SYSTEM what codes in notes are of: icd10, icd10cm, icd11 or none; the default is icd10cm in the
                         region us and none elsewhere

Options of complete:
  --lang LANG            the language that is being written: en, fr or zh

Options of annotate, assert, lint and complete:
  --terms FILE           know the terms and cues of this term pack too: YAML, JSON, CSV or FHIR CodeSystem; may be
                         repeated
  --locale LANG          the language of messages: en, fr or zh; by default that of the environment

Options of all:
  --help                 print this help
  --version              print the version

Exit status: 0 nothing at or above the level of --fail-on; 1 something; 2 bad usage or an input that cannot be read.
`;
