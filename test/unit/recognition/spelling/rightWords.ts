import type { Language } from '../../../../server/src/text/language';

/** Words and phrases that are right and near a term, or names, or of another language: nothing in them is a misspelling. */
export const rightWords: Readonly<Record<Language | 'other', readonly string[]>> = {
  en: list(`
    spastic; spasticity; spastically; spasmodic; spasmodically; spasmed; spasming; spasmolytic; spasmophilia; palsied;
    facials; facially; fascial; fascia; fasciitis; fasciotomy; facile; facility; racial; glacial; paralegal; paralegals;
    paralyse; paralysed; paralyzing; paralytic; paraplegia; paraparesis; dystrophy; dystrophic; dystrophies; dystopia;
    dystocia; dystonic; dysphonia; dysphoria; dyspnea; dysarthria; dysgeusia; myotonia; myotonic; myopathy; myotomy;
    myositis; myalgia; myeloma; tetanic; tetanized; botulism; botulinal; toxic; toxicity; toxoid; toxins; toxemia;
    Meigs; chorea; choreic; choroid; coronal; coronary; corneal; cornea; cranial; cranium; craniotome; neuroma; neuromas;
    neural; neuronal; neurotic; neurosis; neurology; neurologist; neuralgic; neuritis; neutral; nerves; nervous;
    meningism; meningeal; meningococcal; meninges; lateral; laterally; collateral; bilaterally; unilaterally; literal;
    vascular; microvascular; vasculitis; decompressed; decompressive; decompensation; decomposition; compressive;
    compassion; depression; impression; compression; contraction; contradiction; contractile; contracted; conjunction;
    injection; infection; infusion; inflection; inspection; rejection; projection; symmetry; symmetric; asymmetrical;
    asymptomatic; synkinetic; kinesis; synthesis; syncytial; synapse; synaptic; orbicular; orbital; auricular; particular;
    vertebral; vertebrae; cerebral; cerebellum; cerebrum; celebrate; basilar; basilic; artery; arterial; arteries;
    trigeminal; trigger; geminal; vestibule; vestibular; stapes; stapedial; platysmal; mental; mentally; temporal;
    temporary; temporarily; frontal; nasal; masseteric; buccal; labial; zygoma; zygomatic; hemiplegia; hemiparesis;
    hemianopia; hemisphere; hemispheric; hemihypertrophy; hemangioma; hematology; hemostasis; hemorrhagic; migraine;
    migration; gabapentinoid; benzodiazepine; benzodiazepines; carbamate; diazoxide; lorazepam; nitrazepam; oxazepam;
    clobazam; prednisolone; methylprednisolone; prednicarbate; phenobarbital; fosphenytoin; cefotaxime; ceftriaxone;
    cefuroxime; famciclovir; ganciclovir; electrocardiography; electrocardiogram; electroretinography; angiogram;
    angioma; angiomas; stroke; stoker; strokes; sclera; scleral; sclerotic; sclerosing; sepsis; septic; asepsis; fissure;
    fixture; fracture; texture; structure; stricture; stature; contraceptive; convulsive; convalescence; revulsion;
    tinnitus; tendinitis; ptotic; ptosis; proptosis; prostatic; eyelids; eyelet; eyelash; twitchy; twitched; switching;
    stitching; itching; blinked; blinkers; wrinkling; winking; ticking; therapy; therapist; theory; palatal; palpable;
    palpation; palpitation; palpebral; parotitis; carotid; parotidectomy; mastoid; mastoiditis; meatal; weekend; weakened;
    weakens; influence; influential; tension; hypertension; hypotension; retention; extension; attention; hypocalcemic;
    hypokalemia; hyperkalemia; hypercalcemia; hypernatremia; hyponatremia; hypoglycemia
  `),
  fr: list(`
    spastique; spasticité; spasmodique; spasmodiques; spasmophilie; spasmolytique; fascial; fascia; fasciale; facile;
    faciles; faciliter; raciale; glaciale; paralysé; paralysée; paralysés; paralysant; paralytique; paralyser; paraplégie;
    paraparésie; dystrophie; dystrophies; dystrophique; dystonique; dystopie; dystocie; dysphonie; dyspnée; dysarthrie;
    dysgueusie; myotonie; myotonique; myopathie; myotomie; myosite; myalgie; myélome; tétanie; tétanique; tétanisé;
    tétanos; botulisme; botulinique; toxique; toxicité; toxines; toxémie; Meigs; chorée; choréique; choroïde; coronaire;
    coronale; cornéen; cornée; crânien; crânienne; neurinome; neurones; neuronal; neurologue; neurologie; névrose;
    névralgique; névrite; nerveux; nerveuse; neutre; méningé; méningée; méninges; méningisme; latéral; latérale; latéraux;
    bilatérale; bilatéraux; littéral; vasculaire; microvasculaire; vascularite; décompressive; décompensation;
    décomposition; compressive; dépression; impression; compression; contraction; contradiction; contracté; injection;
    injections; infection; inspection; projection; symétrie; symétrique; asymétrique; asymptomatique; syncinétique;
    synthèse; synapse; orbiculaire; orbitaire; auriculaire; particulière; vertébrale; vertèbre; cérébral; cérébrale;
    cervelet; cérébelleux; célébrer; basilaire; artères; artériel; artérielle; trijumeaux; vestibule; vestibulaire;
    temporale; temporaire; frontale; nasale; massétérin; buccale; labiale; zygomatiques; hémiplégie; hémiparésie;
    hémianopsie; hémisphère; hémisphérique; hémangiome; hématologie; hémostase; hémorragique; migraine; migration;
    benzodiazépine; benzodiazépines; lorazépam; nitrazépam; oxazépam; clobazam; prednisolone; méthylprednisolone;
    phénobarbital; céfotaxime; ceftriaxone; céphalosporine; électrocardiographie; électrocardiogramme; angiographie;
    angiome; sclère; sclérotique; sclérosé; septique; asepsie; fissure; fracture; texture; structure; stature; convulsive;
    convalescence; acouphène; acouphènes; tendinite; ptose; prostatique; paupière; clignements; clignoter; cligner;
    thérapie; thérapeute; théorie; palatin; palpable; palpation; palpitations; palpébral; palpébrale; parotidite;
    carotide; mastoïde; mastoïdite; influence; tension; hypertension; hypotension; extension; attention; hypokaliémie;
    hyperkaliémie; hypercalcémie; hypernatrémie; hyponatrémie; hypoglycémie; secousse; secousses; secouer; tics; toux;
    tomodensitométrique; convergence; conjonctive; conjonctivite; conjonctival; commissures; commission; mâchoires
  `),
  zh: list(`
    神经挛缩; 手指挛缩; 经常抽烟; 经颅磁刺激; 已经缓解; 月经正常; 颈部活动自如; 双胞胎孪生; 静脉曲张; 检查未见异常; 脸部清洁; 洗脸时; 面积约2cm;
    电机故障; 障碍物; 张力正常; 精神状态良好; 精神可; 神精气爽; 减轻体重; 减少用量; 运动后气促; 运动会; 声音震动; 振动觉正常; 战栗; 油动; 轴动; 治疗费用; 压力性尿失禁;
    胸膜炎; 内毒素; 三义; 前廷; 听力正常; 推动; 椎间盘突出; 锥形; 基本正常; 基地医院; 瘫痪在床; 海滩; 摊位; 麻将; 麻醉; 麻木; 表皮; 种植牙; 流感; 留置针; 刘医生; 门诊留观
  `),
  other: list(`
    Seen by Dr. Palsey and Mr Spasme.; Mme Facail est vue ce jour.; Dr Meigs referred her.; Referred by Prof. Brackman.;
    Name: Facal, Jean; Nom : Spasmes; Vu avec le Pr Dystoni.; Paciente con espasmo hemifacial izquierdo del lado derecho.; La paciente tiene dystoni desde los 40 años.; Der Patient hat eine Dystoni und ist seit 2 Jahren krank.;
    Gesichtskrampf und Spasmus hemifacialis seit drei Jahren.; spasmus hemifacialis; musculus orbicularis oculi;
    nervus facialis; arteria vertebralis; paralisi del nervo facciale destro della paziente;
    foramen stylomastoideum; angulus pontocerebellaris
  `),
};

function list(text: string): string[] {
  return text
    .split(';')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}
