<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>Usage: etabli [FILE] or etabli COMMAND …</source>
        <translation>Utilisation&#xa0;: etabli [FICHIER] ou etabli COMMANDE …</translation>
    </message>
    <message>
        <source>“etabli help COMMAND” says more. Sign in with --login NAME; the password is asked, or read with --password-file.</source>
        <translation>«&#xa0;etabli help COMMANDE&#xa0;» en dit plus. Connexion avec --login NOM&#xa0;; le mot de passe est demandé, ou lu avec --password-file.</translation>
    </message>
    <message>
        <source>Usage: etabli %1</source>
        <translation>Utilisation&#xa0;: etabli %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Something is missing or too much.</source>
        <translation>Il manque quelque chose, ou il y a un mot de trop.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup made and verified: %1</source>
        <translation>Sauvegarde faite et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>make a sealed and verified backup</source>
        <translation>faire une sauvegarde chiffrée et vérifiée</translation>
    </message>
    <message>
        <source>Head of the audit trail: %1</source>
        <translation>Tête du journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something in this file is not as it should be. Keep the file, and restore the last backup into a new one.</source>
        <translation>Quelque chose ne va pas dans ce fichier. Gardez-le, et restaurez la dernière sauvegarde dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>look whether a school file is sound</source>
        <translation>vérifier qu’un fichier d’école est en bon état</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>School restored: %1</source>
        <translation>École restaurée&#xa0;: %1</translation>
    </message>
    <message>
        <source>restore a backup into a new school file</source>
        <translation>restaurer une sauvegarde dans un nouveau fichier d’école</translation>
    </message>
    <message>
        <source>Give a size such as 1280x800.</source>
        <translation>Donnez une taille comme 1280x800.</translation>
    </message>
    <message>
        <source>Pictures for all roles are only made of a sample school: in a real one everybody signs in alone.</source>
        <translation>Les images de tous les rôles ne se font que sur une école d’essai&#xa0;: dans une vraie école, chacun se connecte soi-même.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>Le dossier des images ne peut pas être créé.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) made.</source>
        <translation>
            <numerusform>%n image enregistrée.</numerusform>
            <numerusform>%n images enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures of every page</source>
        <translation>une image de chaque page</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>A password is needed: give it with --password-file.</source>
        <translation>Il faut un mot de passe&#xa0;: donnez-le avec --password-file.</translation>
    </message>
    <message>
        <source>Say who you are: --login NAME.</source>
        <translation>Dites qui vous êtes&#xa0;: --login NOM.</translation>
    </message>
    <message>
        <source>--students: a number from %1 to %2.</source>
        <translation>--students&#xa0;: un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>--seed: a number.</source>
        <translation>--seed&#xa0;: un nombre.</translation>
    </message>
    <message>
        <source>Making the sample school</source>
        <translation>Création de l’école d’essai</translation>
    </message>
    <message>
        <source>Sample school made: %1. To sign in:</source>
        <translation>École d’essai créée&#xa0;: %1. Pour se connecter&#xa0;:</translation>
    </message>
    <message>
        <source>make a complete sample school</source>
        <translation>créer une école d’essai complète</translation>
    </message>
    <message>
        <source>--school, --login and --name are needed to make a school.</source>
        <translation>--school, --login et --name sont nécessaires pour créer une école.</translation>
    </message>
    <message>
        <source>School made: %1. This code opens its backups until a recovery key is printed; keep it in the safe: %2</source>
        <translation>École créée&#xa0;: %1. Ce code ouvre ses sauvegardes tant qu’aucune clé de récupération n’est imprimée&#xa0;; gardez-le au coffre&#xa0;: %2</translation>
    </message>
    <message>
        <source>make a school and its director</source>
        <translation>créer une école et sa direction</translation>
    </message>
    <message>
        <source>There is no receipt “%1”. Look at its number in the journal.</source>
        <translation>Le reçu «&#xa0;%1&#xa0;» n’existe pas. Cherchez son numéro dans le journal.</translation>
    </message>
    <message>
        <source>Say where the pages go: -o FILE.pdf.</source>
        <translation>Dites où écrire les pages&#xa0;: -o FICHIER.pdf.</translation>
    </message>
    <message>
        <source>Pages written: %1</source>
        <translation>Pages écrites&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no report of that name; there are: %1.</source>
        <translation>Aucun document ne porte ce nom&#xa0;; il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>write a report or a receipt as PDF</source>
        <translation>écrire un bilan ou un reçu en PDF</translation>
    </message>
    <message>
        <source>Sign in as one of these, password “%1”: %2</source>
        <translation>Connectez-vous avec l’un de ces identifiants, mot de passe «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>This roll is closed. Tell the office what should be corrected.</source>
        <translation>Cet appel est clos. Dites au secrétariat ce qu’il faut corriger.</translation>
    </message>
    <message>
        <source>Only the office types a roll from somebody else’s signed sheet. Do your own roll without naming anybody.</source>
        <translation>Seul le secrétariat saisit un appel d’après la feuille signée de quelqu’un d’autre. Faites votre appel sans nommer personne.</translation>
    </message>
    <message>
        <source>This is not your session. Say whose signed sheet you are typing.</source>
        <translation>Cette séance n’est pas la vôtre. Indiquez de qui vient la feuille signée que vous saisissez.</translation>
    </message>
    <message>
        <source>The roll of this session is not done (%1). Do it first.</source>
        <translation>L’appel de cette séance n’est pas fait (%1). Faites-le d’abord.</translation>
    </message>
    <message>
        <source>Minutes go with a late arrival, an early exit or the infirmary only.</source>
        <translation>Des minutes ne vont qu’avec un retard, une sortie anticipée ou l’infirmerie.</translation>
    </message>
    <message>
        <source>Say the time or the minutes: 8h25, or 25. The session is %1.</source>
        <translation>Indiquez l’heure ou les minutes&#xa0;: 8h25, ou 25. La séance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The session is %1: that would be all of it. Type A for an absence.</source>
        <translation>La séance&#xa0;: %1. Ce serait sa durée entière. Tapez A pour une absence.</translation>
    </message>
    <message>
        <source>The session is %1: the infirmary cannot take more than all of it.</source>
        <translation>La séance&#xa0;: %1. L’infirmerie ne peut pas durer plus longtemps.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Sortie anticipée</translation>
    </message>
    <message>
        <source>Infirmary</source>
        <translation>Infirmerie</translation>
    </message>
    <message>
        <source>Exempted</source>
        <translation>Dispense</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>“%1” is not a key of the roll. Enter: present, A: absent, R: late (R25 or R8h25), S: left early, I: infirmary, D: exempted, L: elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une touche de l’appel. Entrée&#xa0;: présence, A&#xa0;: absence, R&#xa0;: retard (R25 ou R8h25), S&#xa0;: sortie anticipée, I&#xa0;: infirmerie, D&#xa0;: dispense, L&#xa0;: ailleurs.</translation>
    </message>
    <message>
        <source>“%1” lies outside the session (%2). Type a time in it, or the minutes.</source>
        <translation>«&#xa0;%1&#xa0;» est en dehors de la séance (%2). Tapez une heure de la séance, ou les minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) of this session are not in the roll: the list has changed in the meantime. Open the roll again.</source>
        <translation>
            <numerusform>%n élève de cette séance n’est pas dans l’appel&#xa0;: la liste a changé entre-temps. Rouvrez l’appel.</numerusform>
            <numerusform>%n élèves de cette séance ne sont pas dans l’appel&#xa0;: la liste a changé entre-temps. Rouvrez l’appel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected: no student is a member of this group on that day (%1). Check the dates of the memberships.</source>
        <translation>Personne n’est attendu&#xa0;: aucun élève n’appartient à ce groupe ce jour-là (%1). Vérifiez les dates d’appartenance au groupe.</translation>
    </message>
    <message>
        <source>The roll names somebody who is not expected in this session, or twice. Open the roll again.</source>
        <translation>L’appel nomme quelqu’un qui n’est pas attendu à cette séance, ou deux fois la même personne. Rouvrez l’appel.</translation>
    </message>
    <message>
        <source>This session is to come (%1): its roll is done on the day itself.</source>
        <translation>Cette séance est à venir (%1)&#xa0;: l’appel se fait le jour même.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>“%1” is not a date that exists. Type day, month and year, for instance 07/09/2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date qui existe. Tapez jour, mois et année, par exemple 07/09/2026.</translation>
    </message>
    <message>
        <source>“%1”: a year of two digits can mean two centuries. Type the year with four digits.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une année à deux chiffres peut désigner deux siècles. Tapez l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Type for instance 8h25 or 13:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Tapez par exemple 8h25 ou 13:30.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Type euros and at most two decimals, for instance 12.50.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Tapez des euros avec au plus deux décimales, par exemple 12,50.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>Writing is not allowed in this folder: choose another one.</source>
        <translation>Il n’est pas permis d’écrire dans ce dossier&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder does not exist: choose another one.</source>
        <translation>Le dossier n’existe pas&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk or the stick does not answer as it should: try another place.</source>
        <translation>Le disque ou la clé ne répond pas comme il faut&#xa0;: essayez un autre endroit.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être écrit. %2</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire&#xa0;: il est resté tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check that it is still there.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez qu’il est toujours là.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose a file saved on this PC.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire. Choisissez un fichier enregistré sur ce poste.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB: not opened.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse %2 Mo&#xa0;: il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>%1: the text has %2 characters, %3 is the most that can be kept.</source>
        <translation>%1&#xa0;: le texte a %2 caractères, il n’est pas possible d’en garder plus de %3.</translation>
    </message>
    <message>
        <source>%1: the text holds characters that cannot be kept. Type it again.</source>
        <translation>%1&#xa0;: le texte contient des caractères qui ne peuvent pas être gardés. Tapez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>No payment settles more than its amount</source>
        <translation>Aucun règlement ne solde plus que son montant</translation>
    </message>
    <message>
        <source>No instalment is settled beyond its amount</source>
        <translation>Aucune échéance n’est réglée au-delà de son montant</translation>
    </message>
    <message>
        <source>Instalments add up to their charge</source>
        <translation>Les échéances totalisent leur facturation</translation>
    </message>
    <message>
        <source>A voided payment and its opposite cancel out</source>
        <translation>Un règlement annulé et son opposé se compensent</translation>
    </message>
    <message>
        <source>Receipts are numbered without gaps</source>
        <translation>Les reçus sont numérotés sans trou</translation>
    </message>
    <message>
        <source>Nobody is enrolled twice at a time</source>
        <translation>Personne n’a deux inscriptions en même temps</translation>
    </message>
    <message>
        <source>Nobody is in two groups of a kind at a time</source>
        <translation>Personne n’est dans deux groupes du même type en même temps</translation>
    </message>
    <message>
        <source>Nobody attended more hours than were held</source>
        <translation>Personne n’a suivi plus d’heures qu’il n’en a été donné</translation>
    </message>
    <message>
        <source>A roll is only of a session that took place</source>
        <translation>Un appel ne porte que sur une séance qui a eu lieu</translation>
    </message>
    <message>
        <source>The file is not damaged</source>
        <translation>Le fichier n’est pas abîmé</translation>
    </message>
    <message>
        <source>Nothing refers to something missing</source>
        <translation>Rien ne renvoie à quelque chose d’absent</translation>
    </message>
    <message>
        <source>The inside of the file is what Établi made</source>
        <translation>L’intérieur du fichier est bien celui d’Établi</translation>
    </message>
    <message>
        <source>The audit trail was not altered</source>
        <translation>Le journal n’a pas été modifié</translation>
    </message>
</context>
<context>
    <name>diplomas</name>
    <message>
        <source>%1: last exam session %2, and this path ends in %3. A diploma of the school is made instead; link it when the new rules are known.</source>
        <translation>%1&#xa0;: dernière session d’examen en %2, alors que ce parcours finit en %3. Un diplôme propre à l’école est créé à la place&#xa0;; reliez-le quand les nouvelles règles seront connues.</translation>
    </message>
    <message>
        <source>%1: first exam session %2, and this path ends in %3. A diploma of the school is made instead.</source>
        <translation>%1&#xa0;: première session d’examen en %2, alors que ce parcours finit en %3. Un diplôme propre à l’école est créé à la place.</translation>
    </message>
    <message>
        <source>Vocational certificate</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Vocational baccalaureate</source>
        <translation>Bac professionnel</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>Titre professionnel</translation>
    </message>
    <message>
        <source>Qualification of a branch</source>
        <translation>CQP</translation>
    </message>
    <message>
        <source>Other qualification</source>
        <translation>Autre certification</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue: a diploma of the school is made.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le catalogue&#xa0;: un diplôme propre à l’école est créé.</translation>
    </message>
    <message>
        <source>“%1” already means %2: choose another short name, or use that diploma.</source>
        <translation>«&#xa0;%1&#xa0;» désigne déjà %2&#xa0;: choisissez un autre nom court, ou prenez ce diplôme.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Type the title of the diploma.</source>
        <translation>Saisissez l’intitulé du diplôme.</translation>
    </message>
    <message>
        <source>This diploma is not in the catalogue of this version of the program.</source>
        <translation>Ce diplôme n’est pas dans le catalogue de cette version du logiciel.</translation>
    </message>
    <message>
        <source>Type the short name.</source>
        <translation>Saisissez le nom court.</translation>
    </message>
    <message>
        <source>This diploma was changed after you opened it. Look at the new state, then try again.</source>
        <translation>Ce diplôme a été modifié après que vous l’avez ouvert. Regardez son nouvel état, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>No figures to draw yet.</source>
        <translation>Pas encore de chiffres à représenter.</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Édité le %1</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>This logo cannot be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Ce logo est illisible. Choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>This picture is too large for a logo. Choose one of at most %1 pixels a side.</source>
        <translation>Cette image est trop grande pour un logo. Choisissez-en une de %1 pixels de côté au plus.</translation>
    </message>
    <message>
        <source>This file is too large for a logo: at most %1 MB.</source>
        <translation>Ce fichier est trop gros pour un logo&#xa0;: %1&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>This drawing refers to other files or is too complex for a logo. Save it as PNG, then choose it again.</source>
        <translation>Ce dessin fait appel à d’autres fichiers ou est trop complexe pour un logo. Enregistrez-le en PNG, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The printer or the file does not take the pages. Check that it is ready, or choose another one.</source>
        <translation>L’imprimante ou le fichier n’accepte pas les pages. Vérifiez que tout est prêt, ou choisissez une autre destination.</translation>
    </message>
    <message>
        <source>Stopped: nothing more is printed.</source>
        <translation>Arrêté&#xa0;: plus rien n’est imprimé.</translation>
    </message>
    <message>
        <source>The PDF came out incomplete and was not kept. Try again; if it happens twice, restart the program.</source>
        <translation>Le PDF était incomplet et n’a pas été gardé. Réessayez&#xa0;; si cela se répète, relancez le logiciel.</translation>
    </message>
    <message>
        <source>The font “%1” is missing on this PC: install the package %2, then try again.</source>
        <translation>La police «&#xa0;%1&#xa0;» manque sur ce PC&#xa0;: installez le paquet %2, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Rien à afficher dans ce tableau.</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>%1 now has %2 young people for %3 places.</source>
        <translation>%1 compte maintenant %2 jeunes pour %3 places.</translation>
    </message>
    <message>
        <source>Choose how this young person came.</source>
        <translation>Choisissez le motif d’entrée.</translation>
    </message>
    <message>
        <source>Choose why this young person leaves.</source>
        <translation>Choisissez le motif de départ.</translation>
    </message>
    <message>
        <source>%1 is already enrolled %2 (%3). Record the departure first, or choose other dates: those asked for go %4.</source>
        <translation>%1 a déjà une inscription %2 (%3). Enregistrez d’abord le départ, ou choisissez d’autres dates&#xa0;: celles demandées vont %4.</translation>
    </message>
    <message>
        <source>The rules of %1 end with the exam session %2, and this path ends in %3. Choose the rules that follow, or a diploma of the school.</source>
        <translation>Le règlement de %1 s’arrête à la session d’examen %2, alors que ce parcours finit en %3. Choisissez le règlement suivant, ou un diplôme propre à l’école.</translation>
    </message>
    <message>
        <source>Rolls, charges or documents already refer to this: it can no longer be taken back. Record a departure or archive the file instead.</source>
        <translation>Des appels, des frais ou des documents s’y rapportent déjà&#xa0;: l’annulation n’est plus possible. Enregistrez un départ ou archivez le dossier.</translation>
    </message>
    <message>
        <source>The file of %1 is archived: take it out of the archive first.</source>
        <translation>Le dossier de %1 est archivé&#xa0;: sortez-le d’abord des archives.</translation>
    </message>
    <message>
        <source>The %1 is outside this enrolment, which goes %2. Choose a day in between.</source>
        <translation>Le %1 est en dehors de cette inscription, qui va %2. Choisissez un jour dans cette période.</translation>
    </message>
    <message>
        <source>A group or path of this enrolment ended on %1, before that entry. Correct it first.</source>
        <translation>Un groupe ou un parcours de cette inscription s’est terminé le %1, avant cette entrée. Corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>The school year %1 goes from %2 to %3: entry and departure lie in it, in this order.</source>
        <translation>L’année scolaire %1 va du %2 au %3&#xa0;: l’entrée puis le départ doivent s’y trouver.</translation>
    </message>
    <message>
        <source>The group %1 was closed on %2. Choose another one.</source>
        <translation>Le groupe %1 est fermé depuis le %2. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A path has one to five years, and its current year is one of them.</source>
        <translation>Un parcours dure de un à cinq ans, et l’année en cours en fait partie.</translation>
    </message>
    <message>
        <source>A departure on %1 is already recorded: take it back first.</source>
        <translation>Un départ est déjà enregistré au %1&#xa0;: annulez-le d’abord.</translation>
    </message>
    <message>
        <source>No departure is recorded here.</source>
        <translation>Aucun départ n’est enregistré ici.</translation>
    </message>
    <message>
        <source>Contact’s details recorded</source>
        <translation>Coordonnées du contact enregistrées</translation>
    </message>
    <message>
        <source>Contact’s details changed</source>
        <translation>Coordonnées du contact modifiées</translation>
    </message>
    <message>
        <source>Contact’s address changed</source>
        <translation>Adresse du contact modifiée</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Modification annulée</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>Ouverture du dossier</translation>
    </message>
    <message>
        <source>Identity changed</source>
        <translation>Identité modifiée</translation>
    </message>
    <message>
        <source>File archived</source>
        <translation>Dossier archivé</translation>
    </message>
    <message>
        <source>File taken out of the archive</source>
        <translation>Dossier sorti des archives</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Adresse modifiée</translation>
    </message>
    <message>
        <source>Profile for statistics changed</source>
        <translation>Profil statistique modifié</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Contact ajouté</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contact modifié</translation>
    </message>
    <message>
        <source>Contact ended</source>
        <translation>Contact terminé</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Group changed</source>
        <translation>Changement de groupe</translation>
    </message>
    <message>
        <source>Path changed</source>
        <translation>Changement de parcours</translation>
    </message>
    <message>
        <source>Departure recorded</source>
        <translation>Départ enregistré</translation>
    </message>
    <message>
        <source>Departure taken back</source>
        <translation>Départ annulé</translation>
    </message>
    <message>
        <source>Entry date corrected</source>
        <translation>Date d’entrée corrigée</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Used name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Used first name</source>
        <translation>Prénom d’usage</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>INSEE code of the birth place</source>
        <translation>Code INSEE de naissance</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>National student number</source>
        <translation>INE</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Date d’archivage</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Contact of the family</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Parental authority</source>
        <translation>Autorité parentale</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Représentation légale</translation>
    </message>
    <message>
        <source>Lives with the young person</source>
        <translation>Même foyer</translation>
    </message>
    <message>
        <source>Receives mail</source>
        <translation>Reçoit le courrier</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie les frais</translation>
    </message>
    <message>
        <source>Restricted contact</source>
        <translation>Contact restreint</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Order of call</source>
        <translation>Ordre d’appel</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Personne référente</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Motif d’entrée</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Reason of departure</source>
        <translation>Motif de départ</translation>
    </message>
    <message>
        <source>Workshop group</source>
        <translation>Groupe d’atelier</translation>
    </message>
    <message>
        <source>Theory group</source>
        <translation>Groupe de théorie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>%1 is enrolled in %2: record the departure before archiving the file.</source>
        <translation>%1 a une inscription en %2&#xa0;: enregistrez le départ avant d’archiver le dossier.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Sans inscription</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Present in the school</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Départ enregistré</translation>
    </message>
</context>
<context>
    <name>exams</name>
    <message>
        <source>Presence to be noted</source>
        <translation>Présence à noter</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent à l’examen</translation>
    </message>
    <message>
        <source>Result awaited</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>This candidate is already entered for “%1” in session %2. Open that registration.</source>
        <translation>Ce candidat est déjà inscrit à «&#xa0;%1&#xa0;» pour la session %2. Ouvrez cette inscription.</translation>
    </message>
    <message>
        <source>This registration has an official result. Take the result back first.</source>
        <translation>Cette inscription a un résultat officiel. Retirez d’abord le résultat.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent à l’examen</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Diplôme obtenu</translation>
    </message>
    <message>
        <source>Partly validated</source>
        <translation>Diplôme obtenu en partie</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajournement</translation>
    </message>
    <message>
        <source>Without honours</source>
        <translation>Sans mention</translation>
    </message>
    <message>
        <source>Fairly good</source>
        <translation>Assez bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>A session is a year from %1 to %2: type for example 2026.</source>
        <translation>Une session est une année, de %1 à %2&#xa0;: saisissez par exemple 2026.</translation>
    </message>
    <message>
        <source>This version of “%1” is examined from session %2 on. Choose the version in force in session %3.</source>
        <translation>Cette version de «&#xa0;%1&#xa0;» s’applique à partir de la session %2. Choisissez la version en vigueur à la session %3.</translation>
    </message>
    <message>
        <source>This version of “%1” was examined for the last time in session %2. Choose the version in force in session %3.</source>
        <translation>La dernière session de cette version de «&#xa0;%1&#xa0;» était %2. Choisissez la version en vigueur à la session %3.</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Numéro de candidat</translation>
    </message>
    <message>
        <source>This candidate has an official result and was therefore present. Take the result back first.</source>
        <translation>Ce candidat a un résultat officiel&#xa0;: sa présence est donc acquise. Retirez d’abord le résultat.</translation>
    </message>
    <message>
        <source>A result is for a candidate who was present. Mark the candidate present first.</source>
        <translation>Un résultat suppose la présence à l’examen. Notez d’abord la présence.</translation>
    </message>
    <message>
        <source>Honours go with the diploma. Choose “Admitted”, or take the honours away.</source>
        <translation>La mention va avec le diplôme. Choisissez «&#xa0;Diplôme obtenu&#xa0;», ou retirez la mention.</translation>
    </message>
    <message>
        <source>The jury of session %1 decided between 1 January %1 and today: type the date of its decision.</source>
        <translation>Le jury de la session %1 a décidé entre le 1er janvier %1 et aujourd’hui&#xa0;: saisissez la date de sa décision.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Say where the result was read: the jury’s record, a transcript, the candidate’s online account.</source>
        <translation>Indiquez d’où vient le résultat&#xa0;: procès-verbal du jury, relevé de notes, espace en ligne du candidat.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>“%1” is a compressed folder (.zip). Open it, take the list out of it, then choose the list.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier compressé (.zip). Ouvrez-le, sortez-en la liste, puis choisissez la liste.</translation>
    </message>
    <message>
        <source>“%1” is a binary Excel workbook (.xlsb). Open it in your spreadsheet program, save it as .xlsx, then choose the new file.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur Excel binaire (.xlsb). Ouvrez-le dans votre tableur, enregistrez-le en .xlsx, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is an Excel workbook of the old format (.xls). Open it in your spreadsheet program, save it as .xlsx, then choose the new file.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur Excel à l’ancien format (.xls). Ouvrez-le dans votre tableur, enregistrez-le en .xlsx, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is a workbook protected by a password. Open it in your spreadsheet program, save it without password, then choose the new file.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument workbook (.ods). Open it in your spreadsheet program, save it as .xlsx, then choose the new file.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur OpenDocument (.ods). Ouvrez-le dans votre tableur, enregistrez-le en .xlsx, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is an office document, not a workbook. Copy the list into your spreadsheet program, save it as .xlsx, then choose the new file.</source>
        <translation>«&#xa0;%1&#xa0;» est un document de bureautique, pas un classeur. Copiez la liste dans votre tableur, enregistrez-la en .xlsx, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document: a list cannot be read from it. Ask for the list as .xlsx or CSV.</source>
        <translation>«&#xa0;%1&#xa0;» est un document PDF&#xa0;: une liste ne peut pas en être extraite. Demandez la liste en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>“%1” is a picture: a list cannot be read from it. Ask for the list as .xlsx or CSV.</source>
        <translation>«&#xa0;%1&#xa0;» est une image&#xa0;: une liste ne peut pas en être extraite. Demandez la liste en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>“%1” is a web page (HTML), whatever its name says. Open it in your spreadsheet program, save it as .xlsx, then choose the new file.</source>
        <translation>«&#xa0;%1&#xa0;» est une page web (HTML), quoi qu’en dise son nom. Ouvrez-le dans votre tableur, enregistrez-le en .xlsx, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is an XML file, not a table. Export the list as .xlsx or CSV, then choose the new file.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier XML, pas un tableau. Exportez la liste en .xlsx ou en CSV, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The quotation mark opened at %1 is never closed. Correct this cell, then read the file again.</source>
        <translation>Le guillemet ouvert à la %1 n’est jamais refermé. Corrigez cette cellule, puis relisez le fichier.</translation>
    </message>
    <message>
        <source>In the cell at %1, text follows the closing quotation mark. A quotation mark inside a text must be doubled: correct this cell, then read the file again.</source>
        <translation>Dans la cellule à la %1, du texte suit le guillemet fermant. Un guillemet à l’intérieur d’un texte doit être doublé&#xa0;: corrigez cette cellule, puis relisez le fichier.</translation>
    </message>
    <message>
        <source>This file cannot be read with this encoding. Choose another one, or automatic detection.</source>
        <translation>Ce fichier ne peut pas être lu avec cet encodage. Choisissez-en un autre, ou la détection automatique.</translation>
    </message>
    <message>
        <source>The file is empty. Export it again, then choose the new file.</source>
        <translation>Le fichier est vide. Refaites l’export, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: not read. Split it into several files.</source>
        <translation>Le fichier dépasse %1&#xa0;Mo&#xa0;: il n’a pas été lu. Découpez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This file is not plain text: it has a forbidden character at %1. Save the list as .xlsx or CSV in your spreadsheet program, then choose the new file.</source>
        <translation>Ce fichier n’est pas du texte simple&#xa0;: il contient un caractère interdit à la %1. Enregistrez la liste en .xlsx ou en CSV dans votre tableur, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The cell at %1 has over %2 characters. A quotation mark is probably missing: correct this cell, then read the file again.</source>
        <translation>La cellule à la %1 dépasse %2&#xa0;caractères. Il manque sans doute un guillemet&#xa0;: corrigez cette cellule, puis relisez le fichier.</translation>
    </message>
    <message>
        <source>The list has over %1 rows: not read. Split it into several files.</source>
        <translation>La liste dépasse %1&#xa0;lignes&#xa0;: elle n’a pas été lue. Découpez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Line %1 has over %2 columns: not read. Check the separator, or remove the columns that are not needed.</source>
        <translation>La ligne&#xa0;%1 dépasse %2&#xa0;colonnes&#xa0;: le fichier n’a pas été lu. Vérifiez le séparateur, ou retirez les colonnes inutiles.</translation>
    </message>
    <message>
        <source>The table holds more cells or text than a list of people can have: not read. Split it into several files.</source>
        <translation>Le tableau contient plus de cellules ou de texte qu’une liste de personnes ne peut en avoir&#xa0;: il n’a pas été lu. Découpez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>No line of titles was found: at least two columns are needed, with their titles on the first line. Check the file and its separator.</source>
        <translation>Aucune ligne de titres n’a été trouvée&#xa0;: il faut au moins deux colonnes, avec leurs titres sur la première ligne. Vérifiez le fichier et son séparateur.</translation>
    </message>
    <message>
        <source>The spreadsheet file is damaged or incomplete. Open it in your spreadsheet program, save it again as .xlsx, then choose the new file.</source>
        <translation>Le classeur est abîmé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le à nouveau en .xlsx, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Abnormally compressed file: not read. Open it in your spreadsheet program, keep only the list, then save it under another name.</source>
        <translation>Fichier anormalement compressé&#xa0;: il n’a pas été lu. Ouvrez-le dans votre tableur, ne gardez que la liste, puis enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>Column “%1” is present twice (line %2, columns %3 and %4). Rename or remove one of them, then read the file again.</source>
        <translation>Colonne «&#xa0;%1&#xa0;» présente deux fois (ligne&#xa0;%2, colonnes %3 et %4). Renommez ou retirez l’une des deux, puis relisez le fichier.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne&#xa0;%1, colonne&#xa0;%2</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not a workbook but a text file (CSV), and was read as such.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un classeur mais un fichier texte (CSV), et a été lu comme tel.</translation>
    </message>
    <message>
        <source>Text file, encoding %1, separator %2.</source>
        <translation>Fichier texte, encodage %1, séparateur %2.</translation>
    </message>
    <message>
        <source>Some lines seem to be written in another encoding (“Ã©”): check the accents below.</source>
        <translation>Certaines lignes semblent écrites dans un autre encodage («&#xa0;Ã©&#xa0;»)&#xa0;: vérifiez les accents ci-dessous.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the cells in your spreadsheet program, then paste again.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez les cellules dans votre tableur, puis collez à nouveau.</translation>
    </message>
    <message>
        <source>What was copied is too large to be pasted. Save it as a file, then read the file.</source>
        <translation>Ce qui a été copié est trop volumineux pour être collé. Enregistrez-le dans un fichier, puis lisez ce fichier.</translation>
    </message>
    <message>
        <source>Pasted cells, separator %1.</source>
        <translation>Cellules collées, séparateur %1.</translation>
    </message>
    <message>
        <source>DOCTYPE forbidden: this file holds instructions that a list of people never has. Open it in your spreadsheet program, save it again as .xlsx, then choose the new file.</source>
        <translation>DOCTYPE interdit&#xa0;: ce fichier contient des instructions qu’une liste de personnes n’a jamais. Ouvrez-le dans votre tableur, enregistrez-le à nouveau en .xlsx, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This sheet is not in the workbook. Choose one of the sheets that it has.</source>
        <translation>Cette feuille n’est pas dans le classeur. Choisissez l’une des feuilles présentes.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”.</source>
        <translation>Classeur Excel, feuille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Formulas ignored: the last computed value of %n cell(s) was read.</source>
        <translation>
            <numerusform>Formules ignorées&#xa0;: la dernière valeur calculée de %n&#xa0;cellule a été lue.</numerusform>
            <numerusform>Formules ignorées&#xa0;: la dernière valeur calculée de %n&#xa0;cellules a été lue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook could not be made. Check that the disk is not full, then try again.</source>
        <translation>Le classeur n’a pas pu être créé. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>This file is protected by a password. Open it in your spreadsheet program, save it without password, then choose the new file.</source>
        <translation>Ce fichier est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This file is made of over %1 parts: not read. Open it in your spreadsheet program, keep only the list, then save it under another name.</source>
        <translation>Ce fichier est fait de plus de %1&#xa0;parties&#xa0;: il n’a pas été lu. Ouvrez-le dans votre tableur, ne gardez que la liste, puis enregistrez-le sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>fees</name>
    <message>
        <source>Reason of the reduction</source>
        <translation>Motif de la réduction</translation>
    </message>
    <message>
        <source>%1: a reduction of %2 does not fit an amount of %3. Leave the line out when nothing is owed.</source>
        <translation>%1&#xa0;: une réduction de %2 ne va pas avec un montant de %3. Retirez la ligne si rien n’est dû.</translation>
    </message>
    <message>
        <source>%1: a reduction has an amount and a reason, for instance a brother or sister in the school.</source>
        <translation>%1&#xa0;: une réduction a un montant et un motif, par exemple un frère ou une sœur dans l’école.</translation>
    </message>
    <message>
        <source>The due dates are not right: give 1 to 12 of them, each after the one before and at most a year away from the school year.</source>
        <translation>Les échéances ne conviennent pas&#xa0;: donnez-en de 1 à 12, chacune après la précédente et à moins d’un an de l’année scolaire.</translation>
    </message>
    <message>
        <source>There is nothing to charge: add a line with its amount.</source>
        <translation>Il n’y a rien à facturer&#xa0;: ajoutez une ligne avec son montant.</translation>
    </message>
    <message>
        <source>“%1” is already charged, for %2, with something else in it. Cancel that charge if it is wrong, then charge anew.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà facturé, pour %2, avec d’autres indications. Annulez cette ligne si elle est fausse, puis facturez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be cancelled while money is on it (receipts %2). Take that money back from it first: it stays an advance of its payment; or cancel the payment.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être annulé tant que de l’argent y est affecté (reçus %2). Retirez d’abord cet argent&#xa0;: il reste en avance sur son règlement&#xa0;; ou annulez le règlement.</translation>
    </message>
    <message>
        <source>Tuition</source>
        <translation>Scolarité</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Tuition comes to %1 a year. An École de Production asks at most %2: check the amount.</source>
        <translation>La scolarité atteint %1 par an. Une École de Production demande au plus %2&#xa0;: vérifiez le montant.</translation>
    </message>
    <message>
        <source>%1 cannot be entered: type an amount of at least 0.01 € and below 10,000,000 €.</source>
        <translation>%1 ne peut pas être saisi&#xa0;: tapez un montant d’au moins 0,01&#xa0;€ et inférieur à 10&#xa0;000&#xa0;000&#xa0;€.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>A line has no label. Say what the amount is for, for instance Tuition 2026-2027.</source>
        <translation>Une ligne n’a pas de libellé. Dites à quoi correspond le montant, par exemple Scolarité 2026-2027.</translation>
    </message>
    <message>
        <source>A fee plan holds at most 20 lines.</source>
        <translation>Un tarif contient au plus 20 lignes.</translation>
    </message>
    <message>
        <source>The fees of this year were changed meanwhile (%1). Nothing of yours was saved: look at the new amounts, then make your change again.</source>
        <translation>Le tarif de cette année a été modifié entre-temps (%1). Rien n’a été enregistré&#xa0;: regardez les nouveaux montants, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>The date of a payment is the day the money came in: today (%1) or before.</source>
        <translation>La date d’un règlement est le jour où l’argent est arrivé&#xa0;: aujourd’hui (%1) ou avant.</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>This payment has no identifier. Close the form and open it again.</source>
        <translation>Ce règlement n’a pas d’identifiant. Fermez le formulaire et rouvrez-le.</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Say who hands over the money: choose a person, or type a name, for instance that of a grandmother.</source>
        <translation>Dites qui remet l’argent&#xa0;: choisissez une personne, ou tapez un nom, par exemple celui d’une grand-mère.</translation>
    </message>
    <message>
        <source>The amounts to settle add up to %1, but this payment has only %2 left: lower one of them.</source>
        <translation>Les montants à régler font %1, mais il ne reste que %2 sur ce règlement&#xa0;: diminuez l’un d’eux.</translation>
    </message>
    <message>
        <source>%1: only %2 of it is still open, not %3. Lower the amount: what is left stays an advance.</source>
        <translation>%1&#xa0;: il ne reste que %2 à régler, pas %3. Diminuez le montant&#xa0;: le surplus reste en avance.</translation>
    </message>
    <message>
        <source>This payment is already entered as receipt %1, for %2, with something else in it. Cancel that receipt if it is wrong, then enter the payment anew.</source>
        <translation>Ce règlement est déjà saisi sous le reçu %1, pour %2, avec d’autres indications. Annulez ce reçu s’il est faux, puis saisissez de nouveau le règlement.</translation>
    </message>
    <message>
        <source>This receipt was made by a newer version of the program, or is damaged. Install the newest version, or look for it in a backup.</source>
        <translation>Ce reçu vient d’une version plus récente du logiciel, ou il est abîmé. Installez la dernière version, ou cherchez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <translation>Reçu de %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say why it is cancelled: the reason is kept with the number, for instance cheque returned unpaid.</source>
        <translation>Dites pourquoi c’est annulé&#xa0;: le motif est gardé avec le numéro, par exemple chèque revenu impayé.</translation>
    </message>
    <message>
        <source>“%1” is already cancelled: there is nothing more to do.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà annulé&#xa0;: il n’y a plus rien à faire.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>The weekly hours do not fit the rolls any more. Nothing was saved. Ask for the hours of the year to be counted again.</source>
        <translation>Les heures de la semaine ne correspondent plus aux appels. Rien n’a été enregistré. Demandez que les heures de l’année soient recomptées.</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>News is told of somebody who has left. Record the departure on the enrolment first.</source>
        <translation>On donne des nouvelles d’une personne qui est partie. Enregistrez d’abord le départ sur son inscription.</translation>
    </message>
    <message>
        <source>In the trade</source>
        <translation>Dans le métier appris</translation>
    </message>
    <message>
        <source>Not in the trade</source>
        <translation>Hors du métier appris</translation>
    </message>
    <message>
        <source>Type the day the situation began, at most a year ahead, and an end on or after it.</source>
        <translation>Saisissez le jour où la situation commence, au plus un an d’avance, et une fin qui ne le précède pas.</translation>
    </message>
    <message>
        <source>Type the day the news was told: today or before.</source>
        <translation>Saisissez le jour où la nouvelle a été donnée&#xa0;: aujourd’hui ou avant.</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>Employeur ou établissement</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Say who told it: the young person, a parent, the employer, the new school.</source>
        <translation>Indiquez qui l’a dit&#xa0;: la personne elle-même, un parent, l’employeur, le nouvel établissement.</translation>
    </message>
    <message>
        <source>Permanent contract</source>
        <translation>CDI</translation>
    </message>
    <message>
        <source>Fixed-term contract, six months or more</source>
        <translation>CDD de six mois ou plus</translation>
    </message>
    <message>
        <source>Fixed-term contract, less than six months</source>
        <translation>CDD de moins de six mois</translation>
    </message>
    <message>
        <source>Temporary work</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Travail indépendant</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Studies: bac pro</source>
        <translation>Études&#xa0;: bac pro</translation>
    </message>
    <message>
        <source>Studies: BTS</source>
        <translation>Études&#xa0;: BTS</translation>
    </message>
    <message>
        <source>Studies: certificate of specialisation</source>
        <translation>Études&#xa0;: certificat de spécialisation</translation>
    </message>
    <message>
        <source>Studies: BP or BM</source>
        <translation>Études&#xa0;: BP ou BM</translation>
    </message>
    <message>
        <source>Other studies</source>
        <translation>Autres études</translation>
    </message>
    <message>
        <source>Civic service</source>
        <translation>Service civique</translation>
    </message>
    <message>
        <source>Army</source>
        <translation>Armée</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation>Recherche d’emploi</translation>
    </message>
    <message>
        <source>Training without a diploma</source>
        <translation>Formation sans diplôme</translation>
    </message>
    <message>
        <source>Neither work nor studies</source>
        <translation>Ni emploi ni études</translation>
    </message>
    <message>
        <source>Not allowed to work (residence permit)</source>
        <translation>Sans autorisation de travail (titre de séjour)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Document vu</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tierce personne</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Further study</source>
        <translation>Poursuite d’études</translation>
    </message>
    <message>
        <source>Civic service or army</source>
        <translation>Service civique ou armée</translation>
    </message>
    <message>
        <source>Other situation</source>
        <translation>Autre situation</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>“%1” is not a postal code: it has five digits. For an address abroad, type the country.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal&#xa0;: il a cinq chiffres. Pour une adresse à l’étranger, saisissez le pays.</translation>
    </message>
    <message>
        <source>%1 changed this on %2, after you opened it. Nothing of yours was saved: look at the new state, then type your change again.</source>
        <translation>%1 a modifié ces données le %2, après que vous les avez ouvertes. Rien de votre saisie n’a été enregistré&#xa0;: regardez le nouvel état, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>This was changed after you opened it. Nothing of yours was saved: look at the new state, then type your change again.</source>
        <translation>Ces données ont été modifiées après que vous les avez ouvertes. Rien de votre saisie n’a été enregistré&#xa0;: regardez le nouvel état, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>“%1” is not an INE: it has 11 characters, nine digits and two letters, or ten digits and one letter. Leave it empty if it is not known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un INE&#xa0;: il a 11 caractères, neuf chiffres et deux lettres, ou dix chiffres et une lettre. Laissez vide s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number: type ten digits, for instance 06 12 34 56 78, or + and the country for a number abroad.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone&#xa0;: saisissez dix chiffres, par exemple 06 12 34 56 78, ou + et l’indicatif du pays pour un numéro à l’étranger.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address: it looks like name@example.fr.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de courriel&#xa0;: elle ressemble à nom@exemple.fr.</translation>
    </message>
    <message>
        <source>%1 is already a contact of this file, %2: edit that line instead.</source>
        <translation>%1 est déjà un contact de ce dossier, %2&#xa0;: modifiez plutôt cette ligne.</translation>
    </message>
    <message>
        <source>%1 is still a contact of a young person: end that link first.</source>
        <translation>%1 est encore le contact d’un jeune&#xa0;: terminez d’abord ce lien.</translation>
    </message>
    <message>
        <source>This link began on %1: it cannot end before that day.</source>
        <translation>Ce lien commence le %1&#xa0;: il ne peut pas finir avant ce jour.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Child welfare service</source>
        <translation>Aide sociale à l’enfance</translation>
    </message>
    <message>
        <source>Home or hostel</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Autre organisme</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>Step-parent</source>
        <translation>Beau-parent</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Grand-parent</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Frère ou sœur</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tuteur ou tutrice</translation>
    </message>
    <message>
        <source>Educator</source>
        <translation>Éducateur ou éducatrice</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Autre contact</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Type the name of the contact.</source>
        <translation>Saisissez le nom du contact.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Personne référente</translation>
    </message>
    <message>
        <source>The order of call goes from 1 to 9.</source>
        <translation>L’ordre d’appel va de 1 à 9.</translation>
    </message>
    <message>
        <source>Contact is restricted by a decision only: type which one, with its date.</source>
        <translation>Un contact n’est restreint que par une décision&#xa0;: saisissez laquelle, avec sa date.</translation>
    </message>
    <message>
        <source>A restricted contact receives no mail: take one of the two marks away.</source>
        <translation>Un contact restreint ne reçoit pas de courrier&#xa0;: retirez l’une des deux coches.</translation>
    </message>
    <message>
        <source>The birth date must lie between 1900 and today. Check day, month and year.</source>
        <translation>La date de naissance doit être comprise entre 1900 et aujourd’hui. Vérifiez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>“%1” is not the INSEE code of a commune: it has five characters, for instance 69123 or 2A004.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code INSEE d’une commune&#xa0;: il a cinq caractères, par exemple 69123 ou 2A004.</translation>
    </message>
    <message>
        <source>%1: type it, a file cannot do without.</source>
        <translation>%1&#xa0;: à saisir, un dossier ne peut pas s’en passer.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Used name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Used first name</source>
        <translation>Prénom d’usage</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old: is the birth date right?</source>
        <translation>
            <numerusform>%n an&#xa0;: la date de naissance est-elle juste&#xa0;?</numerusform>
            <numerusform>%n ans&#xa0;: la date de naissance est-elle juste&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The INE %1 is that of %2, whose file is archived. Take that file out of the archive, or correct the INE.</source>
        <translation>L’INE %1 est celui de %2, dont le dossier est archivé. Sortez ce dossier des archives, ou corrigez l’INE.</translation>
    </message>
    <message>
        <source>The INE %1 is already that of %2. Open that file, or correct the INE.</source>
        <translation>L’INE %1 est déjà celui de %2. Ouvrez ce dossier, ou corrigez l’INE.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>This document is larger than 20 MB: it cannot be kept.</source>
        <translation>Ce document dépasse 20&#xa0;Mo&#xa0;: il ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>This document is already kept as it was first printed. Print it again from there.</source>
        <translation>Ce document est déjà conservé tel qu’à sa première impression. Réimprimez-le depuis cet exemplaire.</translation>
    </message>
    <message>
        <source>The kept pages of this document are not those that were printed. Run the check of the file, and restore a backup if it says so.</source>
        <translation>Les pages conservées de ce document ne sont pas celles qui ont été imprimées. Lancez la vérification du fichier, et restaurez une sauvegarde si elle le demande.</translation>
    </message>
    <message>
        <source>Number %1 was already given this year: the next one is %2.</source>
        <translation>Le numéro %1 a déjà été donné cette année&#xa0;: le prochain est %2.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>School of production recognised by the State</source>
        <translation>École de Production reconnue par l’État</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Number or reference</source>
        <translation>Numéro ou référence</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>To be used for what falls due later</source>
        <translation>À valoir sur les prochaines échéances</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>nothing more to pay</source>
        <translation>plus rien à payer</translation>
    </message>
    <message>
        <source>advance of %1</source>
        <translation>avance de %1</translation>
    </message>
    <message>
        <source>Left to pay after this payment</source>
        <translation>Reste à payer après ce règlement</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Receipt no. %1</source>
        <translation>Reçu nº&#xa0;%1</translation>
    </message>
    <message>
        <source>Payment of school fees</source>
        <translation>Règlement de frais de scolarité</translation>
    </message>
    <message>
        <source>Cancelled on %1: %2</source>
        <translation>Annulé le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>What this payment settles</source>
        <translation>Ce que règle ce paiement</translation>
    </message>
    <message>
        <source>For the school: stamp and signature</source>
        <translation>Pour l’école&#xa0;: cachet et signature</translation>
    </message>
    <message>
        <source>This receipt gives no right to a tax receipt: fees pay for the training.</source>
        <translation>Ce reçu ne donne pas droit à reçu fiscal&#xa0;: la scolarité est la contrepartie de la formation.</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉ</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <source>The second place for backups could not be written: is the stick plugged in, and is there room on it? The backup on this PC is good.</source>
        <translation>Le second emplacement des sauvegardes n’a pas pu être écrit&#xa0;: la clé est-elle branchée, y a-t-il de la place&#xa0;? La sauvegarde sur ce poste est bonne.</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be written. Plug in the stick, then choose a folder on it.</source>
        <translation>Ce dossier n’est pas là ou ne peut pas être écrit. Branchez la clé, puis choisissez un dossier dessus.</translation>
    </message>
    <message>
        <source>This school has no recovery key yet: the director makes one under Settings, then backups can be sealed.</source>
        <translation>Cette école n’a pas encore de clé de récupération&#xa0;: la direction en crée une dans Réglages, ensuite les sauvegardes peuvent être chiffrées.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made. Choose another place.</source>
        <translation>Le dossier des sauvegardes ne peut pas être créé. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>These are not the characters asked for. Look at the printed sheet and type them again: the old key stays in use until then.</source>
        <translation>Ce ne sont pas les caractères demandés. Regardez la feuille imprimée et tapez-les à nouveau&#xa0;: l’ancienne clé reste valable jusque-là.</translation>
    </message>
    <message>
        <source>A recovery phrase needs at least five words that only you would put together.</source>
        <translation>Une phrase de récupération demande au moins cinq mots que vous seriez seul à rapprocher.</translation>
    </message>
    <message>
        <source>The audit trail inside this backup was altered: nothing was restored from it. Choose an older one.</source>
        <translation>Le journal contenu dans cette sauvegarde a été modifié&#xa0;: rien n’en a été restauré. Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is: a backup is only restored into a new file.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et est resté tel quel&#xa0;: une sauvegarde ne se restaure que dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The restored file could not be given its name: choose another folder.</source>
        <translation>Le fichier restauré n’a pas pu recevoir son nom&#xa0;: choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>school</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Say why the school is closed: type a name.</source>
        <translation>Dites pourquoi l’école est fermée&#xa0;: donnez un nom à cette fermeture.</translation>
    </message>
    <message>
        <source>%1: the last day is the first one or comes after it, within four months. Check both dates.</source>
        <translation>%1&#xa0;: le dernier jour est le premier ou vient après, à quatre mois au plus. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>The school does not open on this day of the week</source>
        <translation>L’école n’ouvre pas ce jour de la semaine</translation>
    </message>
    <message>
        <source>A school is founded by its director or its secretary.</source>
        <translation>Une école est créée par sa direction ou par son secrétariat.</translation>
    </message>
    <message>
        <source>A school has a director: type this person’s name and sign-in name too.</source>
        <translation>Une école a une direction&#xa0;: indiquez aussi le nom et l’identifiant de cette personne.</translation>
    </message>
    <message>
        <source>This file already holds a school: sign in to work in it.</source>
        <translation>Ce fichier contient déjà une école&#xa0;: connectez-vous pour y travailler.</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Type the name of the group, with at least a letter or a digit.</source>
        <translation>Donnez un nom au groupe, avec au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A group has 1 to 60 places: correct their number.</source>
        <translation>Un groupe a de 1 à 60 places&#xa0;: corrigez leur nombre.</translation>
    </message>
    <message>
        <source>Workshop name</source>
        <translation>Nom de l’atelier</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Type the name of the workshop, with at least a letter or a digit.</source>
        <translation>Donnez un nom à l’atelier, avec au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>%1 has no workshop master.</source>
        <translation>%1 n’a pas de maître professionnel.</translation>
    </message>
    <message>
        <source>%1 has several workshop masters: these schools want one.</source>
        <translation>%1 a plusieurs maîtres professionnels&#xa0;: une École de Production en veut un seul.</translation>
    </message>
    <message>
        <source>%1 has %2 places: these schools want 8 to 12 in a group.</source>
        <translation>%1 a %2 places&#xa0;: une École de Production en veut 8 à 12 par groupe.</translation>
    </message>
    <message>
        <source>Theory group</source>
        <translation>Groupe de théorie</translation>
    </message>
    <message>
        <source>Workshop group</source>
        <translation>Groupe d’atelier</translation>
    </message>
    <message>
        <source>Workshop master</source>
        <translation>Maître professionnel</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Support referent</source>
        <translation>Référent d’accompagnement</translation>
    </message>
    <message>
        <source>There is already a group called “%1”, perhaps an archived one: choose another name.</source>
        <translation>Un groupe s’appelle déjà «&#xa0;%1&#xa0;», peut-être un groupe archivé&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The last day of this assignment comes before its first day. Check both dates.</source>
        <translation>Le dernier jour de cette affectation vient avant le premier. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>This colleague already has this role in the group %1. Correct those days instead.</source>
        <translation>Cette personne a déjà ce rôle dans le groupe %1. Corrigez plutôt ces dates-là.</translation>
    </message>
    <message>
        <source>The list of school holidays cannot be read. Type the holidays by hand.</source>
        <translation>La liste des vacances scolaires est illisible. Saisissez les vacances à la main.</translation>
    </message>
    <message>
        <source>“%1” is not a UAI code: it has seven digits and a letter, for instance 0422052C.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code UAI&#xa0;: il a sept chiffres et une lettre, par exemple 0422052C.</translation>
    </message>
    <message>
        <source>“%1” is not a UAI code: its letter does not go with its digits. Check each digit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code UAI&#xa0;: sa lettre ne va pas avec ses chiffres. Vérifiez chaque chiffre.</translation>
    </message>
    <message>
        <source>“%1” is not a SIRET number: it has 14 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro SIRET&#xa0;: il a 14 chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not a SIRET number: one of its digits is wrong.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro SIRET&#xa0;: un de ses chiffres est faux.</translation>
    </message>
    <message>
        <source>This IBAN is not right: one of its characters is missing or wrong. Copy it again from the bank’s slip.</source>
        <translation>Cet IBAN n’est pas juste&#xa0;: un caractère manque ou est faux. Recopiez-le depuis le relevé de la banque.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number: it has ten digits, for instance 04 77 01 02 03, or begins with + and the country.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone&#xa0;: il a dix chiffres, par exemple 04 77 01 02 03, ou commence par + et le pays.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address, for instance contact@ecole.fr.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique, comme contact@ecole.fr.</translation>
    </message>
    <message>
        <source>“%1” is not a postal code: it has five digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal&#xa0;: il a cinq chiffres.</translation>
    </message>
    <message>
        <source>This file is not a picture the program can read. Choose a PNG or JPEG file.</source>
        <translation>Ce fichier n’est pas une image lisible. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large: a logo has at most 2 MB and 4000 pixels a side. Make it smaller, then choose it again.</source>
        <translation>Cette image est trop grande&#xa0;: un logo a au plus 2&#xa0;Mo et 4000 pixels de côté. Réduisez-la, puis choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du travail</translation>
    </message>
    <message>
        <source>Victory 1945</source>
        <translation>Victoire 1945</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints’ Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice Day</source>
        <translation>Armistice 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Saint Stephen’s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Head of the school</source>
        <translation>Direction de l’école</translation>
    </message>
    <message>
        <source>The school has no name yet: type it.</source>
        <translation>L’école n’a pas encore de nom&#xa0;: donnez-lui en un.</translation>
    </message>
    <message>
        <source>This file holds no school yet: found it first.</source>
        <translation>Ce fichier ne contient pas encore d’école&#xa0;: créez-la d’abord.</translation>
    </message>
    <message>
        <source>Term 1</source>
        <translation>Trimestre 1</translation>
    </message>
    <message>
        <source>Term 2</source>
        <translation>Trimestre 2</translation>
    </message>
    <message>
        <source>Term 3</source>
        <translation>Trimestre 3</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>The school year has no name: type one, for instance 2026-2027.</source>
        <translation>L’année scolaire n’a pas de nom&#xa0;: donnez-lui en un, par exemple 2026-2027.</translation>
    </message>
    <message>
        <source>Type the first and the last day of the school year.</source>
        <translation>Indiquez le premier et le dernier jour de l’année scolaire.</translation>
    </message>
    <message>
        <source>From %1 to %2 is no school year: it lasts four weeks to eighteen months. Check both dates.</source>
        <translation>Du %1 au %2, ce n’est pas une année scolaire&#xa0;: elle dure de quatre semaines à dix-huit mois. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>A school year has one to six terms.</source>
        <translation>Une année scolaire a d’une à six périodes.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Each term has a name: type it.</source>
        <translation>Chaque période a un nom&#xa0;: indiquez-le.</translation>
    </message>
    <message>
        <source>%1: the last day comes after the first one. Check both dates.</source>
        <translation>%1&#xa0;: le dernier jour vient après le premier. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3: terms follow each other inside the school year. Check its dates.</source>
        <translation>%1 va du %2 au %3&#xa0;: les périodes se suivent dans l’année scolaire. Vérifiez ses dates.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Type the last name of this colleague.</source>
        <translation>Indiquez le nom de cette personne.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>This sign-in name already belongs to another colleague: choose another one.</source>
        <translation>Cet identifiant est déjà celui d’une autre personne&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is already a workshop called “%1”: choose another name.</source>
        <translation>Un atelier s’appelle déjà «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A school year is already called “%1”: choose another name.</source>
        <translation>Une année scolaire s’appelle déjà «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>These dates meet those of %1 (%2): a day belongs to one school year. Change the first or the last day.</source>
        <translation>Ces dates empiètent sur celles de %1 (%2)&#xa0;: un jour appartient à une seule année scolaire. Changez le premier ou le dernier jour.</translation>
    </message>
    <message>
        <source>%1 is in use and cannot be removed. Correct its dates instead.</source>
        <translation>%1 est utilisée et ne peut pas être retirée. Corrigez plutôt ses dates.</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>This name and password do not go together. Check the Caps Lock key, then try again.</source>
        <translation>Cet identifiant et ce mot de passe ne vont pas ensemble. Vérifiez la touche Verr. Maj, puis recommencez.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Mot de passe erroné&#xa0;: attendez %n seconde, puis recommencez.</numerusform>
            <numerusform>Trop de mots de passe erronés&#xa0;: attendez %n secondes, puis recommencez.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be a sign-in name: take 3 to 32 letters without accents, digits, dots or hyphens, for instance c.moreau.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un identifiant&#xa0;: prenez 3 à 32 lettres sans accent, chiffres, points ou tirets, par exemple c.moreau.</translation>
    </message>
    <message>
        <source>Welcome: choose the password you will use from now on.</source>
        <translation>Bienvenue&#xa0;: choisissez le mot de passe que vous utiliserez désormais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Somebody already signs in as “%1”: choose another name.</source>
        <translation>Quelqu’un utilise déjà l’identifiant «&#xa0;%1&#xa0;»&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A school keeps at least one director who can sign in: give that role to somebody else first.</source>
        <translation>Une école garde au moins une direction qui peut se connecter&#xa0;: donnez d’abord ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Workshop master</source>
        <translation>Maître professionnel</translation>
    </message>
    <message>
        <source>Support referent</source>
        <translation>Référent d’accompagnement</translation>
    </message>
    <message>
        <source>Technical administrator</source>
        <translation>Administration technique</translation>
    </message>
    <message>
        <source>There is not enough free memory to check a password. Close other programs, then try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour vérifier un mot de passe. Fermez d’autres programmes, puis recommencez.</translation>
    </message>
    <message>
        <source>The keys of this account were altered in the file. Ask the director to give this account a new password.</source>
        <translation>Les clés de ce compte ont été modifiées dans le fichier. Demandez à la direction de lui donner un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>This password is too short: take twelve characters or more, for instance four or five words that only you would put together.</source>
        <translation>Ce mot de passe est trop court&#xa0;: prenez douze caractères ou plus, par exemple quatre ou cinq mots que vous seriez seul à rapprocher.</translation>
    </message>
    <message>
        <source>This password is too long: 200 characters are the most.</source>
        <translation>Ce mot de passe est trop long&#xa0;: 200 caractères au plus.</translation>
    </message>
    <message>
        <source>This password is among the first that would be tried. Take words that only you would put together.</source>
        <translation>Ce mot de passe est parmi les premiers qu’on essaierait. Prenez des mots que vous seriez seul à rapprocher.</translation>
    </message>
    <message>
        <source>This does not exist, or is not part of your work in this school. Ask the director if you need it.</source>
        <translation>Cela n’existe pas, ou ne fait pas partie de votre travail dans cette école. Voyez avec la direction si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Personne n’est connecté. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>The window is locked. Unlock it with your password.</source>
        <translation>La fenêtre est verrouillée. Déverrouillez-la avec votre mot de passe.</translation>
    </message>
    <message>
        <source>%1 changed this on %2, after you opened it. Nothing of yours was saved: look at the new state, then make your change again.</source>
        <translation>%1 a modifié ces données le %2, après que vous les avez ouvertes. Rien de votre saisie n’a été enregistré&#xa0;: regardez le nouvel état, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>This was changed after you opened it. Nothing of yours was saved: look at the new state, then make your change again.</source>
        <translation>Ces données ont été modifiées après que vous les avez ouvertes. Rien de votre saisie n’a été enregistré&#xa0;: regardez le nouvel état, puis refaites votre modification.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The school file cannot be opened safely in this place. Move it to the PC&apos;s own disk.</source>
        <translation>Le fichier de l’école ne peut pas être ouvert sans risque à cet endroit. Déplacez-le sur le disque du poste.</translation>
    </message>
    <message>
        <source>“%1” is open on the PC “%2” since %3. Close it there first; if that PC is off for good, take the file over.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert sur le poste «&#xa0;%2&#xa0;» depuis le %3. Fermez-le d’abord là-bas&#xa0;; si ce poste est arrêté pour de bon, reprenez la main.</translation>
    </message>
    <message>
        <source>“%1” is already open on this PC, by the session of “%2” since %3. Close that window, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà ouvert sur ce poste, par la session de «&#xa0;%2&#xa0;» depuis le %3. Fermez cette fenêtre, puis recommencez.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written, so the school file cannot be opened. Choose a folder of yours on this PC.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» n’est pas accessible en écriture, donc le fichier de l’école ne peut pas être ouvert. Choisissez un dossier à vous sur ce poste.</translation>
    </message>
    <message>
        <source>This school file was made by a newer Établi. Install the newer version on this PC to open it; the file was left as it is.</source>
        <translation>Ce fichier d’école vient d’un Établi plus récent. Installez la nouvelle version sur ce poste pour l’ouvrir&#xa0;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>The school file could not be brought to this version and was left as it is. Restore the last backup or ask for help.</source>
        <translation>Le fichier de l’école n’a pas pu être mis à jour et est resté tel quel. Restaurez la dernière sauvegarde ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>This file holds something Établi never puts there (“%1”): it was not opened and was left as it is. Restore a backup instead.</source>
        <translation>Ce fichier contient un élément inconnu d’Établi («&#xa0;%1&#xa0;»)&#xa0;: il n’a pas été ouvert et est resté tel quel. Restaurez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>The inside of this file is not what Établi made: it was not opened and was left as it is. Restore a backup instead.</source>
        <translation>L’intérieur de ce fichier n’est pas celui d’Établi&#xa0;: il n’a pas été ouvert et est resté tel quel. Restaurez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is not a school file of Établi. It was left as it is; choose a file ending in .etabli.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’école d’Établi. Il est resté tel quel&#xa0;; choisissez un fichier se terminant par .etabli.</translation>
    </message>
    <message>
        <source>“%1” is on a shared network folder, where two PCs could destroy it. Move it to this PC&apos;s own disk.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un dossier partagé du réseau, où deux postes pourraient le détruire. Déplacez-le sur le disque de ce poste.</translation>
    </message>
    <message>
        <source>The school file is on a USB stick or card: it can be lost at any moment. Move it to the PC&apos;s own disk and keep the stick for backups.</source>
        <translation>Le fichier de l’école est sur une clé USB ou une carte&#xa0;: il peut être perdu à tout moment. Déplacez-le sur le disque du poste et gardez la clé pour les sauvegardes.</translation>
    </message>
    <message>
        <source>The disk is almost full (%1 MB left). Free some space soon: when it is full nothing more can be saved.</source>
        <translation>Le disque est presque plein (%1 Mo libres). Libérez vite de la place&#xa0;: une fois plein, plus rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>“%1” cannot be read by your session on this PC. Ask whoever made it to give you the right to.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu par votre session sur ce poste. Demandez ce droit à la personne qui l’a créé.</translation>
    </message>
    <message>
        <source>“%1” is read-only: it was not opened. Copy it to the PC&apos;s own disk, or ask for the right to write it.</source>
        <translation>«&#xa0;%1&#xa0;» est en lecture seule&#xa0;: il n’a pas été ouvert. Copiez-le sur le disque du poste, ou demandez le droit de l’écrire.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Check the folder, or restore a backup.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là. Vérifiez le dossier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et est resté tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist. Choose another one.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is not a backup of Établi. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sauvegarde d’Établi. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be written: the disk or the stick is full, read-only or was pulled out. The older backups are intact; free some space or choose another place.</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;» n’a pas pu être écrite&#xa0;: le disque ou la clé est plein, en lecture seule ou débranché. Les anciennes sauvegardes sont intactes&#xa0;; libérez de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>This backup is incomplete or was altered: nothing was restored from it. Choose an older one.</source>
        <translation>Cette sauvegarde est incomplète ou a été modifiée&#xa0;: rien n’en a été restauré. Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>This recovery key or passphrase does not open this backup. Type it as it is printed on the school&apos;s recovery sheet.</source>
        <translation>Cette clé ou cette phrase de récupération n’ouvre pas cette sauvegarde. Tapez-la comme elle est imprimée sur la feuille de récupération de l’école.</translation>
    </message>
    <message>
        <source>The backup was cancelled; the older ones are intact.</source>
        <translation>La sauvegarde a été interrompue&#xa0;; les anciennes sont intactes.</translation>
    </message>
    <message>
        <source>The restoring was cancelled: nothing was written.</source>
        <translation>La restauration a été interrompue&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then do it again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The school file cannot be written: nothing was saved. Check that its folder is not read-only.</source>
        <translation>Le fichier de l’école ne peut pas être écrit&#xa0;: rien n’a été enregistré. Vérifiez que son dossier n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>Another program is using the school file: nothing was saved. Try again in a moment.</source>
        <translation>Un autre programme utilise le fichier de l’école&#xa0;: rien n’a été enregistré. Recommencez dans un instant.</translation>
    </message>
    <message>
        <source>The school file is damaged. Stop working in it and restore the last backup.</source>
        <translation>Le fichier de l’école est abîmé. Cessez d’y travailler et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should: what you just did may not be saved. Make a backup elsewhere, then restart the program.</source>
        <translation>Le disque ne répond pas comme il faut&#xa0;: ce que vous venez de faire n’est peut-être pas enregistré. Faites une sauvegarde ailleurs, puis relancez le programme.</translation>
    </message>
    <message>
        <source>The work took too long and was stopped: nothing was changed.</source>
        <translation>L’opération était trop longue et a été arrêtée&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>The school file refused this entry: nothing was saved. If it happens again, run the check of the file.</source>
        <translation>Le fichier de l’école a refusé cette saisie&#xa0;: rien n’a été enregistré. Si cela se reproduit, lancez la vérification du fichier.</translation>
    </message>
</context>
<context>
    <name>timetable</name>
    <message>
        <source>This was changed in the meantime. Nothing was saved: look at it again first.</source>
        <translation>Quelqu’un a modifié ceci entre-temps. Rien n’a été enregistré&#xa0;: relisez d’abord.</translation>
    </message>
    <message>
        <source>This was changed in the meantime by %1, on %2. Nothing was saved: look at it again first.</source>
        <translation>%1 a modifié ceci entre-temps, le %2. Rien n’a été enregistré&#xa0;: relisez d’abord.</translation>
    </message>
    <message>
        <source>A session lies between 0 h and 24 h of one day. One that goes on after midnight is two sessions.</source>
        <translation>Une séance se place entre 0&#xa0;h et 24&#xa0;h d’un même jour. Si elle continue après minuit, faites-en deux séances.</translation>
    </message>
    <message>
        <source>The session would start at %1 and end at %2. Put the end after the start.</source>
        <translation>La séance commencerait à %1 et finirait à %2. Placez la fin après le début.</translation>
    </message>
    <message>
        <source>Workshop on order</source>
        <translation>Atelier sur commande</translation>
    </message>
    <message>
        <source>Workshop exercise</source>
        <translation>Exercice d’atelier</translation>
    </message>
    <message>
        <source>General teaching</source>
        <translation>Enseignement général</translation>
    </message>
    <message>
        <source>Vocational theory</source>
        <translation>Théorie professionnelle</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Work placement</source>
        <translation>Stage en entreprise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>This day does not exist. Choose another.</source>
        <translation>Ce jour n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 lies in no school year. Choose another day, or add the year in the settings first.</source>
        <translation>%1&#xa0;: ce jour n’appartient à aucune année scolaire. Choisissez un autre jour, ou ajoutez d’abord l’année dans les réglages.</translation>
    </message>
    <message>
        <source>Choose what kind of session it is.</source>
        <translation>Choisissez le type de séance.</translation>
    </message>
    <message>
        <source>The group %1 is archived on that day. Choose another group.</source>
        <translation>Le groupe %1 est archivé ce jour-là. Choisissez un autre groupe.</translation>
    </message>
    <message>
        <source>%1 %2 no longer works here on that day. Choose somebody else.</source>
        <translation>%1 %2 ne travaille plus ici ce jour-là. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>This session (%1) would overlap another of the same group (%2). Change the times, or cancel the other one first.</source>
        <translation>Cette séance (%1) en chevaucherait une autre du même groupe (%2). Changez les heures, ou annulez d’abord l’autre séance.</translation>
    </message>
    <message>
        <source>%1 has two groups at the same time: %2; %3.</source>
        <translation>%1 a deux groupes en même temps&#xa0;: %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>The roll of this session was done (%1): it can no longer change. Take the roll back first.</source>
        <translation>L’appel de cette séance est fait (%1)&#xa0;: elle ne peut plus changer. Retirez d’abord l’appel.</translation>
    </message>
    <message>
        <source>This session is cancelled (%1). Give it back to the timetable first.</source>
        <translation>Cette séance est annulée (%1). Rétablissez-la d’abord dans l’emploi du temps.</translation>
    </message>
    <message>
        <source>%1: the school is closed.</source>
        <translation>%1&#xa0;: l’école est fermée.</translation>
    </message>
    <message>
        <source>%1: the school is closed (%2).</source>
        <translation>%1&#xa0;: l’école est fermée (%2).</translation>
    </message>
    <message>
        <source>%1: already there, and cancelled (%2).</source>
        <translation>%1&#xa0;: séance déjà là, et annulée (%2).</translation>
    </message>
    <message>
        <source>%1: already there.</source>
        <translation>%1&#xa0;: séance déjà là.</translation>
    </message>
    <message>
        <source>A session is repeated from its first day to a later one. Choose both days.</source>
        <translation>Une séance se répète de son premier jour à un jour suivant. Choisissez les deux jours.</translation>
    </message>
    <message>
        <source>A session is repeated over one year at most. Choose an earlier last day.</source>
        <translation>Une séance se répète sur un an au plus. Choisissez un dernier jour plus proche.</translation>
    </message>
    <message>
        <source>Choose the week to copy and the new week.</source>
        <translation>Choisissez la semaine à copier et la nouvelle semaine.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say why the session is cancelled: people will ask.</source>
        <translation>Indiquez pourquoi la séance est annulée&#xa0;: on vous le demandera.</translation>
    </message>
</context>
<context>
    <name>ui::BackupRunner</name>
    <message>
        <source>The backup was cancelled; the older ones are intact.</source>
        <translation>La sauvegarde a été interrompue&#xa0;; les anciennes sont intactes.</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>%1: to be filled in.</source>
        <translation>%1&#xa0;: à remplir.</translation>
    </message>
</context>
<context>
    <name>ui::FoundingWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Create my school</source>
        <translation>Créer mon école</translation>
    </message>
    <message>
        <source>Your school</source>
        <translation>Votre école</translation>
    </message>
    <message>
        <source>What is printed at the top of letters and receipts. The rest can be filled in later, under Settings.</source>
        <translation>Ce qui s’imprime en haut des courriers et des reçus. Le reste se complète plus tard, dans Réglages.</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nom de l’école</translation>
    </message>
    <message>
        <source>School code (UAI)</source>
        <translation>Code de l’établissement (UAI)</translation>
    </message>
    <message>
        <source>Seven digits and a letter.</source>
        <translation>Sept chiffres et une lettre.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>The school year</source>
        <translation>L’année scolaire</translation>
    </message>
    <message>
        <source>First and last school day; they can be changed later.</source>
        <translation>Premier et dernier jour de classe&#xa0;; ils peuvent être changés plus tard.</translation>
    </message>
    <message>
        <source>First school day</source>
        <translation>Premier jour de classe</translation>
    </message>
    <message>
        <source>Last school day</source>
        <translation>Dernier jour de classe</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Qui se connecte</translation>
    </message>
    <message>
        <source>Everybody has an own name and password; others are added later.</source>
        <translation>Chacun a son identifiant et son mot de passe&#xa0;; les autres personnes s’ajoutent plus tard.</translation>
    </message>
    <message>
        <source>I am the secretary</source>
        <translation>Je suis au secrétariat</translation>
    </message>
    <message>
        <source>I am the director</source>
        <translation>Je suis à la direction</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Your first and last name</source>
        <translation>Vos prénom et nom</translation>
    </message>
    <message>
        <source>Your sign-in name</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Twelve characters or more: four or five words are easy to remember.</source>
        <translation>Douze caractères ou plus&#xa0;: quatre ou cinq mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même, encore une fois</translation>
    </message>
    <message>
        <source>First and last name of the director</source>
        <translation>Prénom et nom de la direction</translation>
    </message>
    <message>
        <source>Sign-in name of the director</source>
        <translation>Identifiant de la direction</translation>
    </message>
    <message>
        <source>Your school is ready</source>
        <translation>Votre école est prête</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Choisir où la ranger…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The last day comes after the first.</source>
        <translation>Le dernier jour vient après le premier.</translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation>Les deux doivent être identiques.</translation>
    </message>
    <message>
        <source>Where should the school be kept?</source>
        <translation>Où ranger l’école&#xa0;?</translation>
    </message>
    <message>
        <source>School files (*.etabli)</source>
        <translation>Fichiers d’école (*.etabli)</translation>
    </message>
    <message>
        <source>Sign in, then print the recovery key under Settings: it is what opens the backups if this PC is lost.</source>
        <translation>Connectez-vous, puis imprimez la clé de récupération dans Réglages&#xa0;: c’est elle qui ouvre les sauvegardes si ce poste est perdu.</translation>
    </message>
    <message>
        <source>Write this one-time code down and give it to %1. With it the director chooses a password at the first sign-in, then prints the recovery key. Until then this code is also what opens the backups: keep it in the safe.</source>
        <translation>Notez ce code à usage unique et remettez-le à %1. Avec lui, la direction choisit son mot de passe à la première connexion, puis imprime la clé de récupération. Jusque-là, ce code ouvre aussi les sauvegardes&#xa0;: gardez-le au coffre.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed on this page is not saved yet.</source>
        <translation>Ce que vous avez tapé sur cette page n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>School files (*.etabli)</source>
        <translation>Fichiers d’école (*.etabli)</translation>
    </message>
    <message>
        <source>Open on another PC</source>
        <translation>Ouvert sur un autre poste</translation>
    </message>
    <message>
        <source>Take the file over</source>
        <translation>Reprendre la main</translation>
    </message>
    <message>
        <source>Open a school file</source>
        <translation>Ouvrir un fichier d’école</translation>
    </message>
    <message>
        <source>Where should the sample school be kept?</source>
        <translation>Où ranger l’école d’essai&#xa0;?</translation>
    </message>
    <message>
        <source>Sample school</source>
        <translation>École d’essai</translation>
    </message>
    <message>
        <source>If this PC is lost, so is the school: choose a second place for the backups, on a USB stick.</source>
        <translation>Si ce poste est perdu, l’école l’est aussi&#xa0;: choisissez un second emplacement pour les sauvegardes, sur une clé USB.</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Choisir l’emplacement</translation>
    </message>
    <message>
        <source>Backing up the school…</source>
        <translation>Sauvegarde de l’école…</translation>
    </message>
    <message>
        <source>Backup made and verified.</source>
        <translation>Sauvegarde faite et vérifiée.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ui::NativeDialogs</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::Preferences</name>
    <message>
        <source>The settings of this PC could not be read. The usual ones are used; what you choose now is forgotten when the program is closed.</source>
        <translation>Les préférences de ce poste n’ont pas pu être lues. Les valeurs habituelles sont utilisées&#xa0;; ce que vous choisissez maintenant sera oublié à la fermeture du logiciel.</translation>
    </message>
</context>
<context>
    <name>ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Choose the backup…</source>
        <translation>Choisir la sauvegarde…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>A backup is restored into a new file: what you have today stays as it is.</source>
        <translation>Une sauvegarde se restaure dans un nouveau fichier&#xa0;: ce que vous avez aujourd’hui reste tel quel.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Recovery key or phrase</source>
        <translation>Clé ou phrase de récupération</translation>
    </message>
    <message>
        <source>It is printed on the sheet in the school&apos;s safe.</source>
        <translation>Elle est imprimée sur la feuille rangée dans le coffre de l’école.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Backups of Établi (*%1)</source>
        <translation>Sauvegardes d’Établi (*%1)</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Choisissez d’abord la sauvegarde.</translation>
    </message>
    <message>
        <source>Type the recovery key or phrase.</source>
        <translation>Tapez la clé ou la phrase de récupération.</translation>
    </message>
    <message>
        <source>Where should the restored school be kept?</source>
        <translation>Où ranger l’école restaurée&#xa0;?</translation>
    </message>
    <message>
        <source>School files (*.etabli)</source>
        <translation>Fichiers d’école (*.etabli)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>ui::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Fold the menu</source>
        <translation>Réduire le menu</translation>
    </message>
    <message>
        <source>Unfold the menu</source>
        <translation>Déployer le menu</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Four groups of letters and digits, on the sheet you were given.</source>
        <translation>Quatre groupes de lettres et de chiffres, sur la feuille qui vous a été remise.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Twelve characters or more: four or five words are easy to remember.</source>
        <translation>Douze caractères ou plus&#xa0;: quatre ou cinq mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même, encore une fois</translation>
    </message>
    <message>
        <source>Open another school</source>
        <translation>Ouvrir une autre école</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Choose the password that only you will know.</source>
        <translation>Choisissez le mot de passe que vous serez seul à connaître.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>I have a password</source>
        <translation>J’ai un mot de passe</translation>
    </message>
    <message>
        <source>I have a one-time code</source>
        <translation>J’ai un code à usage unique</translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation>Les deux doivent être identiques.</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Welcome to Établi</source>
        <translation>Bienvenue dans Établi</translation>
    </message>
    <message>
        <source>The workbench of your École de Production: students and families, roll-calls and hours, fees and receipts, results and the yearly report. Everything stays in one file on this PC.</source>
        <translation>L’établi de votre École de Production&#xa0;: élèves et familles, appels et heures, scolarité et reçus, résultats et bilan annuel. Tout reste dans un seul fichier, sur ce poste.</translation>
    </message>
    <message>
        <source>Create my school</source>
        <translation>Créer mon école</translation>
    </message>
    <message>
        <source>Open a school file</source>
        <translation>Ouvrir un fichier d’école</translation>
    </message>
    <message>
        <source>Try with a sample school</source>
        <translation>Essayer avec une école d’exemple</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Backup verified %n day(s) ago</source>
        <translation>
            <numerusform>Sauvegarde vérifiée il y a %n jour</numerusform>
            <numerusform>Sauvegarde vérifiée il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup verified at %1</source>
        <translation>Sauvegarde vérifiée à %1</translation>
    </message>
</context>
<context>
    <name>ui::Tabs</name>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
</context>
<context>
    <name>ui::TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Search a student, a group, a page…</source>
        <translation>Rechercher un élève, un groupe, une page…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
</context>
<context>
    <name>ui::UnlockDialog</name>
    <message>
        <source>Window locked</source>
        <translation>Fenêtre verrouillée</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation>Ce que vous étiez en train de taper est gardé.</translation>
    </message>
</context>
</TS>
