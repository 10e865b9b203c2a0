<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>absences</name>
    <message>
        <source>Told by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This reason is not in the school&apos;s list any more: choose another.</source>
        <translation>Ce motif n’est plus dans la liste de l’école&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The student is enrolled until %1: an absence cannot last longer.</source>
        <translation>L’inscription prend fin le %1&#xa0;: une absence ne peut pas durer plus longtemps.</translation>
    </message>
    <message>
        <source>The student is not enrolled on %1: choose another day, or check the enrolment.</source>
        <translation>Pas d’inscription au %1&#xa0;: choisissez un autre jour, ou vérifiez l’inscription.</translation>
    </message>
    <message>
        <source>Another absence of this student shares these times (%1): change that one, or shorten this one (%2).</source>
        <translation>Une autre absence de cet élève couvre les mêmes heures (%1)&#xa0;: modifiez-la, ou raccourcissez celle-ci (%2).</translation>
    </message>
    <message>
        <source>This absence was withdrawn: nothing more is noted of it. Open another.</source>
        <translation>Cette absence a été retirée&#xa0;: on n’y note plus rien. Ouvrez-en une autre.</translation>
    </message>
    <message>
        <source>These are the days of a temporary exclusion: change the measure itself, and the absence follows it.</source>
        <translation>Ce sont les jours d’une exclusion temporaire&#xa0;: modifiez la mesure elle-même, l’absence suivra.</translation>
    </message>
    <message>
        <source>These days are past: an absence is announced before; one that was found is followed up on the page of the absents.</source>
        <translation>Ces jours sont passés&#xa0;: une absence s’annonce avant&#xa0;; une absence constatée se suit sur la page des absents.</translation>
    </message>
    <message>
        <source>These days are to come: announce the absence instead.</source>
        <translation>Ces jours sont à venir&#xa0;: annoncez plutôt l’absence.</translation>
    </message>
    <message>
        <source>This absence is classed: open it again first, then change it.</source>
        <translation>Cette absence est classée&#xa0;: rouvrez-la d’abord, puis modifiez-la.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say why the absence is withdrawn.</source>
        <translation>Dites pourquoi l’absence est retirée.</translation>
    </message>
    <message>
        <source>Nobody has said why yet: choose a reason (“no reason” is one), then class the absence.</source>
        <translation>Personne n’a encore dit pourquoi&#xa0;: choisissez un motif («&#xa0;sans motif&#xa0;» en est un), puis classez l’absence.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>An absence has a first and a last day: type both.</source>
        <translation>Une absence a un premier et un dernier jour&#xa0;: saisissez les deux.</translation>
    </message>
    <message>
        <source>The absence ends (%2) before it begins (%1): correct one of the two.</source>
        <translation>L’absence finit (%2) avant de commencer (%1)&#xa0;: corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>An absence of more than a year is a departure: check the two days.</source>
        <translation>Une absence de plus d’un an est un départ&#xa0;: vérifiez les deux jours.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Written word</source>
        <translation>Mot écrit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Official summons</source>
        <translation>Convocation officielle</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>A letter or an e-mail is sent: what comes of it is noted when it comes.</source>
        <translation>Un courrier ou un courriel est envoyé&#xa0;: ce qu’il en advient se note quand on le sait.</translation>
    </message>
    <message>
        <source>A call is not sent: note whether somebody was told, a message was left or nobody answered.</source>
        <translation>Un appel ne s’envoie pas&#xa0;: notez si quelqu’un est prévenu, si un message est laissé ou s’il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>A paper came in on a day, today at the latest: correct the date.</source>
        <translation>Un justificatif est reçu un jour donné, au plus tard aujourd’hui&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Temporary exclusion</source>
        <translation>Exclusion temporaire</translation>
    </message>
    <message>
        <source>At work elsewhere</source>
        <translation>Au travail ailleurs</translation>
    </message>
    <message>
        <source>Exempted</source>
        <translation>Dispense de cours</translation>
    </message>
    <message>
        <source>Legitimate reason</source>
        <translation>Motif légitime</translation>
    </message>
    <message>
        <source>Excused by the school</source>
        <translation>Excusée par l’école</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Non justifiée</translation>
    </message>
    <message>
        <source>No absence</source>
        <translation>Pas une absence</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Type the reason as registers should say it.</source>
        <translation>Saisissez le motif tel que les registres doivent le dire.</translation>
    </message>
    <message>
        <source>A reason has a short name of one to four letters, for the registers: AJ, AE …</source>
        <translation>Un motif a une abréviation d’une à quatre lettres, pour les registres&#xa0;: AJ, AE…</translation>
    </message>
    <message>
        <source>Say how an absence for this reason is looked at: legitimate, excused or not justified.</source>
        <translation>Dites comment une absence pour ce motif est considérée&#xa0;: légitime, excusée ou non justifiée.</translation>
    </message>
    <message>
        <source>Absences were noted with this reason: what it makes of them stays. Retire it, and add another.</source>
        <translation>Des absences portent ce motif : ce qu’il en fait ne change plus. Archivez-le et ajoutez-en un autre.</translation>
    </message>
    <message>
        <source>These days are of another enrolment of this student: open an absence of its own for them.</source>
        <translation>Ces jours relèvent d’une autre inscription&#xa0;: ouvrez pour eux une absence à part.</translation>
    </message>
    <message>
        <source>No session is planned for this student then (closed, or not planned yet): nothing is missed so far.</source>
        <translation>Aucune séance n’est prévue à ce moment (fermeture, ou emploi du temps à venir)&#xa0;: rien n’est manqué pour l’instant.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>classed</source>
        <translation>Classée</translation>
    </message>
    <message>
        <source>reason awaited</source>
        <translation>Motif attendu</translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) of these days are done and stay as they are; what they say is judged by this absence.</source>
        <translation>
            <numerusform>%n appel de ces jours est fait et reste tel quel&#xa0;; ce qu’il dit se juge d’après cette absence.</numerusform>
            <numerusform>%n appels de ces jours sont faits et restent tels quels&#xa0;; ce qu’ils disent se juge d’après cette absence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>admissions</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>%1 years old on the day of entry: the school takes in from %2 to %3.</source>
        <translation>%1 ans le jour de l’entrée&#xa0;: l’école accueille de %2 à %3 ans.</translation>
    </message>
    <message>
        <source>%1 years old on the day of entry: before %2, check what is allowed in the workshop.</source>
        <translation>%1 ans le jour de l’entrée&#xa0;: avant %2 ans, vérifiez ce qui est permis à l’atelier.</translation>
    </message>
    <message>
        <source>Today at</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>This step is no longer used: choose another one.</source>
        <translation>Cette étape n’est plus utilisée&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This candidate is enrolled already: what follows stands in the student’s file.</source>
        <translation>L’inscription est déjà faite&#xa0;: la suite est dans le dossier de l’élève.</translation>
    </message>
    <message>
        <source>What happened has a day, today at the latest: correct the date.</source>
        <translation>Ce qui s’est passé a une date, aujourd’hui au plus tard&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>This young person is already a candidate for that school year: open the one that is there.</source>
        <translation>Ce jeune a déjà une candidature pour cette année scolaire&#xa0;: ouvrez celle qui existe.</translation>
    </message>
    <message>
        <source>Enrolling is a step of its own: choose “Enrol”, which asks for the group and the first day.</source>
        <translation>L’inscription se fait à part&#xa0;: choisissez «&#xa0;Inscrire&#xa0;», qui demande le groupe et le premier jour.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say in a few words why: the figures of the year count the reasons.</source>
        <translation>Dites pourquoi en quelques mots&#xa0;: le bilan de l’année compte les motifs.</translation>
    </message>
    <message>
        <source>Write what was said or done, then add it.</source>
        <translation>Écrivez ce qui a été dit ou fait, puis enregistrez.</translation>
    </message>
    <message>
        <source>Accept the candidate first, then enrol.</source>
        <translation>Prononcez d’abord l’admission, puis inscrivez.</translation>
    </message>
    <message>
        <source>A stay has a first and a last day, in this order and within a month: correct the dates.</source>
        <translation>Un séjour a un premier et un dernier jour, dans cet ordre et en moins d’un mois&#xa0;: corrigez les dates.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Give the session a name, such as “Winter stays”.</source>
        <translation>Donnez un nom à la session, par exemple «&#xa0;Séjours d’hiver&#xa0;».</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Choose the workshop of the stay.</source>
        <translation>Choisissez l’atelier du séjour.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Stay agreement of %1</source>
        <translation>Convention de séjour de %1</translation>
    </message>
    <message>
        <source>The grid has changed meanwhile: open it again to fill it in.</source>
        <translation>La grille a changé entre-temps&#xa0;: rouvrez-la pour la remplir.</translation>
    </message>
    <message>
        <source>This stay has not begun: it can only be cancelled.</source>
        <translation>Ce séjour n’a pas commencé&#xa0;: il peut seulement être annulé.</translation>
    </message>
    <message>
        <source>This stay has not begun: the grid is filled in from its first day on.</source>
        <translation>Ce séjour n’a pas commencé&#xa0;: la grille se remplit à partir du premier jour.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Write how the school calls it.</source>
        <translation>Écrivez comment l’école l’appelle.</translation>
    </message>
    <message>
        <source>“%1” is in the list already: choose another wording, or bring the other one back.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste&#xa0;: choisissez un autre libellé, ou remettez l’autre en service.</translation>
    </message>
    <message>
        <source>A step that means “%1” must stay in use: rename it instead, or add another one first.</source>
        <translation>Une étape qui signifie «&#xa0;%1&#xa0;» doit rester en service&#xa0;: renommez-la plutôt, ou ajoutez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>A scale has between 2 and 9 levels.</source>
        <translation>Une échelle compte de 2 à 9 niveaux.</translation>
    </message>
    <message>
        <source>Levels keep their order: only the highest one can be taken away.</source>
        <translation>Les niveaux gardent leur ordre&#xa0;: seul le plus haut peut être supprimé.</translation>
    </message>
    <message>
        <source>“%1” stands in the files of candidates: it can be retired or renamed, not taken away.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans des dossiers de candidats&#xa0;: on peut le retirer du service ou le renommer, pas le supprimer.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Stay planned</source>
        <translation>Séjour prévu</translation>
    </message>
    <message>
        <source>Stay done</source>
        <translation>Séjour fait</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désistement</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Texte de la convention</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>l’école</translation>
    </message>
    <message>
        <source>Discovery stay</source>
        <translation>Séjour de découverte</translation>
    </message>
    <message>
        <source>Third-form observation</source>
        <translation>Stage d’observation de 3e</translation>
    </message>
</context>
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
        <translation>faire une image de chaque page</translation>
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
        <source>Sign in as one of these, password “%1”: %2</source>
        <translation>Connectez-vous avec l’un de ces identifiants, mot de passe «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>  … and %n other row(s) with remarks.</source>
        <translation>
            <numerusform>  … et %n autre ligne avec des remarques.</numerusform>
            <numerusform>  … et %n autres lignes avec des remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. %1 rows: %2 to create, %3 to update, %4 unchanged, %5 refused.</source>
        <translation>Rien n’a été écrit. %1 lignes&#xa0;: %2 à créer, %3 à mettre à jour, %4 sans changement, %5 refusées.</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 refused.</source>
        <translation>%1 lignes&#xa0;: %2 créations, %3 mises à jour, %4 sans changement, %5 refusées.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>import students and families from a list</source>
        <translation>importer des élèves et leurs familles depuis une liste</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Fees and payments</source>
        <translation>Scolarité et règlements</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Hours 2/3–1/3</source>
        <translation>Heures 2/3–1/3</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Bilan annuel</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>There is no school year “%1”; there are: %2.</source>
        <translation>L’année scolaire «&#xa0;%1&#xa0;» n’existe pas&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--lang: fr or en.</source>
        <translation>--lang&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>“%1” is a file this command works on: give the result another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier dont cette commande se sert&#xa0;: donnez un autre nom au résultat.</translation>
    </message>
    <message>
        <source>--years: a number from %1 to %2.</source>
        <translation>--years&#xa0;: un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>There is no list of that name; there are: %1.</source>
        <translation>Aucune liste ne porte ce nom&#xa0;; il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say where the list goes: -o FILE, ending in %1.</source>
        <translation>Dites où écrire la liste&#xa0;: -o FICHIER, avec la fin %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written: %1</source>
        <translation>
            <numerusform>%n ligne écrite&#xa0;: %1</numerusform>
            <numerusform>%n lignes écrites&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which receipt: --number N.</source>
        <translation>Dites quel reçu&#xa0;: --number N.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Anciens élèves</translation>
    </message>
    <message>
        <source>sign-in name</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>file with the password, - for standard input</source>
        <translation>fichier du mot de passe, - pour l’entrée standard</translation>
    </message>
    <message>
        <source>answer for programs</source>
        <translation>répondre pour un programme</translation>
    </message>
    <message>
        <source>fr or en</source>
        <translation>fr ou en</translation>
    </message>
    <message>
        <source>students of the current year</source>
        <translation>élèves de l’année en cours</translation>
    </message>
    <message>
        <source>school years, the current one included</source>
        <translation>années scolaires, celle en cours comprise</translation>
    </message>
    <message>
        <source>another school</source>
        <translation>une autre école</translation>
    </message>
    <message>
        <source>the day the school lives on</source>
        <translation>le jour où vit l’école</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>school year, such as 2025-2026</source>
        <translation>année scolaire, comme 2025-2026</translation>
    </message>
    <message>
        <source>school year, such as 2026-2027</source>
        <translation>année scolaire, comme 2026-2027</translation>
    </message>
    <message>
        <source>what the columns are</source>
        <translation>ce que sont les colonnes</translation>
    </message>
    <message>
        <source>create unknown groups and diplomas</source>
        <translation>créer les groupes et les diplômes inconnus</translation>
    </message>
    <message>
        <source>let &lt;effacer&gt; empty a field</source>
        <translation>laisser &lt;effacer&gt; vider un champ</translation>
    </message>
    <message>
        <source>tell what would be done</source>
        <translation>dire ce qui serait fait, sans le faire</translation>
    </message>
    <message>
        <source>where refused rows are listed</source>
        <translation>où sont listées les lignes refusées</translation>
    </message>
    <message>
        <source>name of the school</source>
        <translation>nom de l’école</translation>
    </message>
    <message>
        <source>school code</source>
        <translation>code UAI</translation>
    </message>
    <message>
        <source>first and last name of the director</source>
        <translation>prénom et nom de la direction</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>le PDF à écrire</translation>
    </message>
    <message>
        <source>each page as each role (sample schools only)</source>
        <translation>chaque page pour chaque rôle (école d’essai seulement)</translation>
    </message>
    <message>
        <source>dark theme</source>
        <translation>thème sombre</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>taille de la fenêtre</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (%2, “%3”): %4</source>
        <translation>%1 (%2, «&#xa0;%3&#xa0;»)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Nobody owes anything for %1: there is no account.</source>
        <translation>Personne ne doit rien pour %1&#xa0;: il n’y a pas de relevé.</translation>
    </message>
    <message>
        <source>Say whose account: --payer NAME, or --all.</source>
        <translation>Dites de qui est le relevé&#xa0;: --payer NOM, ou --all.</translation>
    </message>
    <message>
        <source>Nobody called “%1” owes anything for %2. Write the name as the list shows it.</source>
        <translation>Aucun payeur du nom de «&#xa0;%1&#xa0;» pour %2. Écrivez le nom comme dans la liste.</translation>
    </message>
    <message>
        <source>There is no letter “%1”. Look at those that were sent.</source>
        <translation>Il n’y a pas de lettre «&#xa0;%1&#xa0;». Regardez celles qui ont été envoyées.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Accounts %1</source>
        <translation>Relevés %1</translation>
    </message>
    <message>
        <source>Nobody is to be written to today.</source>
        <translation>Personne n’est à relancer aujourd’hui.</translation>
    </message>
    <message>
        <source>Change of year</source>
        <translation>Passage d’année</translation>
    </message>
    <message>
        <source>There is no student called “%1”.</source>
        <translation>Aucun élève ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several students are called “%1”: give the last name and the first name.</source>
        <translation>Plusieurs élèves s’appellent «&#xa0;%1&#xa0;»&#xa0;: donnez le nom et le prénom.</translation>
    </message>
    <message>
        <source>There is no group called “%1”.</source>
        <translation>Aucun groupe ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say whose certificate: --student NAME, or --group NAME.</source>
        <translation>Dites pour qui&#xa0;: --student NOM, ou --group NOM.</translation>
    </message>
    <message>
        <source>whose account, as lists show the name</source>
        <translation>de qui est le relevé, nom comme dans les listes</translation>
    </message>
    <message>
        <source>the accounts of all payers of the year</source>
        <translation>les relevés de tous les payeurs de l’année</translation>
    </message>
    <message>
        <source>Say which invoice: --number N.</source>
        <translation>Indiquez quelle facture&#xa0;: --number N.</translation>
    </message>
    <message>
        <source>There is no invoice “%1”. Look at its number in the list of invoices.</source>
        <translation>La facture «&#xa0;%1&#xa0;» n’existe pas. Cherchez son numéro dans la liste des factures.</translation>
    </message>
    <message>
        <source>Say which letter: --template NAME; there are: %1.</source>
        <translation>Dites quelle lettre&#xa0;: --template NOM&#xa0;; il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Statutory lists</source>
        <translation>Listes obligatoires</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Taking over in mid-year</source>
        <translation>Reprise en cours d’année</translation>
    </message>
    <message>
        <source>Say whom the letter is about: --student NAME, or --group NAME.</source>
        <translation>Dites au sujet de qui est la lettre&#xa0;: --student NOM, ou --group NOM.</translation>
    </message>
    <message>
        <source>number of a receipt, a letter or an invoice</source>
        <translation>numéro d’un reçu, d’une lettre ou d’une facture</translation>
    </message>
    <message>
        <source>name of a group: a paper about its members</source>
        <translation>nom d’un groupe&#xa0;: un document sur ses membres</translation>
    </message>
    <message>
        <source>name of a letter template</source>
        <translation>nom d’un modèle de courrier</translation>
    </message>
    <message>
        <source>the month whose changes are told</source>
        <translation>le mois dont les mouvements sont déclarés</translation>
    </message>
    <message>
        <source>Write the day as 2026-09-07: --day DATE.</source>
        <translation>Écrivez le jour sous la forme 2026-09-07&#xa0;: --day DATE.</translation>
    </message>
    <message>
        <source>There is no sheet of labels “%1”; there are: %2.</source>
        <translation>Il n’y a pas de planche d’étiquettes «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>the day a list or a sheet is about</source>
        <translation>le jour que concerne une liste ou une fiche</translation>
    </message>
    <message>
        <source>a class list to tick: titles of its columns, separated by semicolons</source>
        <translation>une liste de classe à cocher&#xa0;: titres de ses colonnes, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>sheet of labels, such as 2x7</source>
        <translation>planche d’étiquettes, par exemple 2x7</translation>
    </message>
    <message>
        <source>first free label of the sheet, from 1</source>
        <translation>première étiquette libre de la planche, à partir de 1</translation>
    </message>
    <message>
        <source>labels with names and groups, without addresses</source>
        <translation>étiquettes avec noms et groupes, sans adresse</translation>
    </message>
    <message>
        <source>the directory of the staff</source>
        <translation>l’annuaire de l’équipe</translation>
    </message>
    <message>
        <source>Say which month: --month 2026-10.</source>
        <translation>Dites quel mois&#xa0;: --month 2026-10.</translation>
    </message>
    <message>
        <source>--%1 is given twice: give it once.</source>
        <translation>--%1 est donné deux fois&#xa0;: donnez-le une seule fois.</translation>
    </message>
    <message>
        <source>The report “%1” does not take --%2: leave it out. It takes: %3.</source>
        <translation>Le document «&#xa0;%1&#xa0;» ne prend pas --%2&#xa0;: retirez cette option. Il prend&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 do not go together: give one of them.</source>
        <translation>%1 ne vont pas ensemble&#xa0;: donnez l’un des deux.</translation>
    </message>
    <message>
        <source>Nobody who works here is called “%1”.</source>
        <translation>Personne de l’école ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A calendar, a group and a person are chosen for the list “sessions” alone.</source>
        <translation>Un calendrier, un groupe ou une personne ne se choisissent que pour la liste «&#xa0;sessions&#xa0;».</translation>
    </message>
    <message>
        <source>sessions of this group alone</source>
        <translation>seulement les séances de ce groupe</translation>
    </message>
    <message>
        <source>sessions of this colleague alone</source>
        <translation>seulement les séances de cette personne</translation>
    </message>
    <message>
        <source>write a list as CSV, workbook, JSON or text, sessions also as a calendar</source>
        <translation>écrire une liste en CSV, classeur, JSON ou texte, les séances aussi en calendrier</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Morning page</source>
        <translation>Page du matin</translation>
    </message>
    <message>
        <source>Write the day as 2026-09-07: --%1 DATE.</source>
        <translation>Écrivez le jour sous la forme 2026-09-07&#xa0;: --%1 DATE.</translation>
    </message>
    <message>
        <source>Say whose register: --group NAME; without a group, the late arrivals between --from and --to.</source>
        <translation>Dites de quel groupe&#xa0;: --group NOM&#xa0;; sans groupe, les retards entre --from et --to.</translation>
    </message>
    <message>
        <source>Say whom the paper is about: --student NAME.</source>
        <translation>Dites qui le document concerne&#xa0;: --student NOM.</translation>
    </message>
    <message>
        <source>No session is planned in this week: there is no sheet to write.</source>
        <translation>Aucune séance n’est prévue cette semaine&#xa0;: il n’y a pas de feuille à écrire.</translation>
    </message>
    <message>
        <source>Signature sheets</source>
        <translation>Feuilles d’émargement</translation>
    </message>
    <message>
        <source>Roll sheets</source>
        <translation>Feuilles d’appel</translation>
    </message>
    <message>
        <source>first day of a paper about a period</source>
        <translation>premier jour d’un document sur une période</translation>
    </message>
    <message>
        <source>last day of a paper about a period</source>
        <translation>dernier jour d’un document sur une période</translation>
    </message>
    <message>
        <source>sheets to be signed for each half-day</source>
        <translation>feuilles à signer par demi-journée</translation>
    </message>
    <message>
        <source>Rolls from paper</source>
        <translation>Saisie des appels</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>write a report, a receipt, accounts, reminders, an invoice, certificates, letters, lists, registers, roll sheets or labels as PDF</source>
        <translation>écrit en PDF un bilan, un reçu, des relevés de compte, des relances, une facture, des certificats, des courriers, des listes, des registres, des feuilles d’appel ou des étiquettes</translation>
    </message>
    <message>
        <source>Type this roll sheet</source>
        <translation>Saisir cette feuille d’appel</translation>
    </message>
    <message>
        <source>Several students are called “%1”, born on %2: add the birth date of the one you mean, such as --student &quot;%3 %4&quot;.</source>
        <translation>Plusieurs élèves s’appellent «&#xa0;%1&#xa0;» (dates de naissance&#xa0;: %2)&#xa0;: ajoutez la date de naissance de la bonne personne, par exemple --student &quot;%3 %4&quot;.</translation>
    </message>
    <message>
        <source>name of a student: a paper about this one; of several with one name, followed by the birth date, such as 21/05/2009</source>
        <translation>nom d’un élève&#xa0;: un document à son sujet&#xa0;; si plusieurs portent ce nom, suivi de la date de naissance, par exemple 21/05/2009</translation>
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
    <message>
        <source>The roll names somebody whose stay is not on that day in this workshop. Open the roll again.</source>
        <translation>L’appel nomme une personne dont le séjour n’a pas lieu ce jour-là dans cet atelier. Rouvrez l’appel.</translation>
    </message>
    <message>
        <source>Absence reported</source>
        <translation>Absence signalée</translation>
    </message>
    <message>
        <source>%1: %2. If the person is there all the same, type ! first, then the mark.</source>
        <translation>%1&#xa0;: %2. Si la personne est là malgré tout, tapez d’abord&#xa0;!, puis la touche.</translation>
    </message>
    <message>
        <source>This roll was done by %1. Note the office’s word beside it, or say whose signed sheet you are typing.</source>
        <translation>Cet appel a été fait par %1. Notez à côté la correction du secrétariat, ou indiquez de qui vient la feuille signée que vous saisissez.</translation>
    </message>
    <message>
        <source>Rolls are closed from a first day to a last one, today at the latest: check the two days.</source>
        <translation>Les appels se closent d’un premier à un dernier jour, aujourd’hui au plus tard&#xa0;: vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>One of these rolls was changed in the meantime. Nothing was saved: open the page again.</source>
        <translation>L’un de ces appels a été modifié entre-temps. Rien n’a été enregistré&#xa0;: rouvrez la page.</translation>
    </message>
    <message>
        <source>There is no roll to close in this period: those that are done are closed already. Choose other days or another group.</source>
        <translation>Aucun appel à clore dans cette période&#xa0;: ceux qui sont faits sont déjà clos. Choisissez d’autres jours ou un autre groupe.</translation>
    </message>
    <message>
        <source>No line of this session has the number %1.</source>
        <translation>Aucune ligne de cette séance ne porte le numéro %1.</translation>
    </message>
    <message>
        <source>Nobody of this session is called “%1”.</source>
        <translation>Personne ne s’appelle «&#xa0;%1&#xa0;» dans cette séance.</translation>
    </message>
    <message>
        <source>Several of this session are called “%1”: type the number.</source>
        <translation>Plusieurs noms de cette séance commencent par «&#xa0;%1&#xa0;»&#xa0;: tapez le numéro.</translation>
    </message>
    <message>
        <source>Say what stands beside %1: A, R25, S16h30, I, D or L.</source>
        <translation>Dites ce qui figure à côté de %1&#xa0;: A, R25, S16h30, I, D ou L.</translation>
    </message>
    <message>
        <source>%1: type the minutes or the hour of the sheet, such as %2.</source>
        <translation>%1&#xa0;: tapez les minutes ou l’heure de la feuille, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 is typed twice.</source>
        <translation>%1 est saisi deux fois.</translation>
    </message>
    <message>
        <source>Rate of attendance: the time of the sessions called, less that of the sessions missed. A late arrival or an early departure is no absence; sessions somebody was exempted from do not count.</source>
        <translation>Taux de présence : la durée des séances appelées, moins celle des séances manquées. Un retard ou un départ anticipé n’est pas une absence ; les séances dont on est dispensé ne comptent pas.</translation>
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
    <message>
        <source>“%1” is not a phone number: type ten digits, for instance 06 12 34 56 78, or + and the country for a number abroad.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone&#xa0;: saisissez dix chiffres, par exemple 06 12 34 56 78, ou + et l’indicatif pour l’étranger.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address: it looks like name@example.fr.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: elle ressemble à nom@exemple.fr.</translation>
    </message>
    <message>
        <source>The school file says something here that this version of the program does not know. Open it with the version it was last used with, or restore a backup.</source>
        <translation>Le fichier de l’école contient ici une indication que cette version du programme ne connaît pas. Ouvrez-le avec la version qui a servi en dernier, ou restaurez une sauvegarde.</translation>
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
    <message>
        <source>A session that took place has its roll, and no other has one</source>
        <translation>Une séance tenue a son appel, et aucune autre n’en a</translation>
    </message>
    <message>
        <source>What a charge is relieved of is what its instalments are, and goes on whole</source>
        <translation>Ce dont un montant est déchargé correspond à ses échéances et se retrouve en entier chez l’autre payeur</translation>
    </message>
    <message>
        <source>Deposit slips, reminders and invoices are numbered without gaps</source>
        <translation>Les bordereaux, les relances et les factures se suivent sans trou</translation>
    </message>
    <message>
        <source>No day of the weekly pattern has two sessions for one slot</source>
        <translation>Aucun jour de la semaine type n’a deux séances pour un même créneau</translation>
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
    <message>
        <source>The PDF came out incomplete and was not kept: the disk may be full. Free some space or choose another place, then try again.</source>
        <translation>Le PDF est incomplet et n’a pas été gardé&#xa0;: le disque est peut-être plein. Libérez de la place ou choisissez un autre endroit, puis recommencez.</translation>
    </message>
    <message>
        <source>This text is too long for a code that is printed.</source>
        <translation>Ce texte est trop long pour un code imprimé.</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>%1 now has %2 young people for %3 places.</source>
        <translation>%1 compte maintenant %2 élèves pour %3 places.</translation>
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
        <translation>Départ</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sans contact</translation>
    </message>
    <message>
        <source>No legal representative</source>
        <translation>Sans représentant légal</translation>
    </message>
    <message>
        <source>No workshop group</source>
        <translation>Sans groupe d’atelier</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Sans diplôme</translation>
    </message>
    <message>
        <source>No INE</source>
        <translation>Sans INE</translation>
    </message>
    <message>
        <source>%1 · year %2 of %3</source>
        <translation>%1 · année %2 sur %3</translation>
    </message>
    <message>
        <source>Certificate of schooling</source>
        <translation>Certificat de scolarité</translation>
    </message>
    <message>
        <source>Certificate of leaving (exeat)</source>
        <translation>Certificat de radiation (exeat)</translation>
    </message>
    <message>
        <source>This certificate was issued by a newer version of the program: update it to see the certificate.</source>
        <translation>Ce certificat a été émis par une version plus récente du logiciel&#xa0;: mettez-le à jour pour voir le certificat.</translation>
    </message>
    <message>
        <source>%1 is not enrolled on %2: a certificate of schooling is for who is enrolled that day.</source>
        <translation>%1 n’a pas d’inscription le %2&#xa0;: un certificat de scolarité concerne une inscription ouverte ce jour-là.</translation>
    </message>
    <message>
        <source>Nobody is in this group on %1: there is no certificate to issue.</source>
        <translation>Personne n’est dans ce groupe le %1&#xa0;: il n’y a pas de certificat à émettre.</translation>
    </message>
    <message>
        <source>No departure of %1 is recorded: record it first, the certificate then says its day.</source>
        <translation>Aucun départ de %1 n’est enregistré&#xa0;: enregistrez-le d’abord, le certificat en donnera le jour.</translation>
    </message>
    <message>
        <source>The certificate of leaving is issued: this departure stands. Who comes back is enrolled again.</source>
        <translation>Le certificat de radiation est émis&#xa0;: ce départ ne s’annule plus. En cas de retour, faites une nouvelle inscription.</translation>
    </message>
    <message>
        <source>In the school’s words</source>
        <translation>Précisions de l’école</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>typed by the school</source>
        <translation>saisi par l’école</translation>
    </message>
    <message>
        <source>Choice at 18 recorded</source>
        <translation>Choix à 18 ans enregistré</translation>
    </message>
    <message>
        <source>Everyday life changed</source>
        <translation>Vie quotidienne modifiée</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation>Photo modifiée</translation>
    </message>
    <message>
        <source>Paper to print anew</source>
        <translation>Document à réimprimer</translation>
    </message>
    <message>
        <source>Change of situation</source>
        <translation>Changement de situation</translation>
    </message>
    <message>
        <source>Paper noted</source>
        <translation>Pièce notée</translation>
    </message>
    <message>
        <source>Paper corrected</source>
        <translation>Pièce corrigée</translation>
    </message>
    <message>
        <source>Paper taken out</source>
        <translation>Pièce retirée</translation>
    </message>
    <message>
        <source>Written to from 18 on</source>
        <translation>Courrier à partir de 18 ans</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Justificatif du choix</translation>
    </message>
    <message>
        <source>Eats at school</source>
        <translation>Mange à l’école</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>Pour la cuisine</translation>
    </message>
    <message>
        <source>Permission to go out</source>
        <translation>Autorisation de sortie</translation>
    </message>
    <message>
        <source>Image right</source>
        <translation>Droit à l’image</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Jacket size</source>
        <translation>Taille de veste</translation>
    </message>
    <message>
        <source>Trousers size</source>
        <translation>Taille de pantalon</translation>
    </message>
    <message>
        <source>Shoe size</source>
        <translation>Pointure</translation>
    </message>
    <message>
        <source>Glove size</source>
        <translation>Taille de gants</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Give the part a name of letters or digits, such as “A”.</source>
        <translation>Donnez à la partie un nom fait de lettres ou de chiffres, par exemple «&#xa0;A&#xa0;».</translation>
    </message>
    <message>
        <source>This group has a part called “%1” already: choose another name.</source>
        <translation>Ce groupe a déjà une partie «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Somebody chosen is not in this group on that day. Look at the list again.</source>
        <translation>Une des personnes cochées n’est pas dans ce groupe ce jour-là. Revoyez la liste.</translation>
    </message>
    <message>
        <source>Absence announced</source>
        <translation>Absence annoncée</translation>
    </message>
    <message>
        <source>Absence followed up</source>
        <translation>Absence suivie</translation>
    </message>
    <message>
        <source>Days of an exclusion</source>
        <translation>Jours d’une exclusion</translation>
    </message>
    <message>
        <source>Absence changed</source>
        <translation>Absence modifiée</translation>
    </message>
    <message>
        <source>Absence withdrawn</source>
        <translation>Absence retirée</translation>
    </message>
    <message>
        <source>Absence classed</source>
        <translation>Absence classée</translation>
    </message>
    <message>
        <source>Absence open again</source>
        <translation>Absence rouverte</translation>
    </message>
    <message>
        <source>Call about an absence</source>
        <translation>Appel pour une absence</translation>
    </message>
    <message>
        <source>Paper for an absence</source>
        <translation>Justificatif d’absence</translation>
    </message>
    <message>
        <source>Step about absences</source>
        <translation>Démarche pour absences</translation>
    </message>
    <message>
        <source>Step withdrawn</source>
        <translation>Démarche retirée</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Classed</source>
        <translation>Classée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Qui est prévenu</translation>
    </message>
    <message>
        <source>Paper received</source>
        <translation>Justificatif reçu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Démarche</translation>
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
        <translation>Absence à l’examen</translation>
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
        <translation>Présence à l’examen</translation>
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
    <message>
        <source>The spreadsheet shows an error here: mend the formula.</source>
        <translation>Le tableur affiche ici une erreur&#xa0;: corrigez la formule.</translation>
    </message>
    <message>
        <source>A list cannot empty this field.</source>
        <translation>Une liste ne peut pas vider ce champ.</translation>
    </message>
    <message>
        <source>Not emptied: emptying fields must be allowed for this import.</source>
        <translation>Non vidé&#xa0;: cet import doit être autorisé à vider des champs.</translation>
    </message>
    <message>
        <source>Last and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Used name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Second first name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Third first name</source>
        <translation>Troisième prénom</translation>
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
        <translation>Code INSEE du lieu de naissance</translation>
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
        <source>INE</source>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Complément d’adresse</translation>
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
        <source>Country</source>
        <translation>Pays</translation>
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
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Year of the path</source>
        <translation>Année du parcours</translation>
    </message>
    <message>
        <source>Length of the path</source>
        <translation>Durée du parcours</translation>
    </message>
    <message>
        <source>Entry date</source>
        <translation>Date d’entrée</translation>
    </message>
    <message>
        <source>UAI of the school</source>
        <translation>UAI de l’école</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>last and first name</source>
        <translation>nom et prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>second phone</source>
        <translation>deuxième téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>address, second line</source>
        <translation>complément d’adresse</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>représentant légal</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>autorité parentale</translation>
    </message>
    <message>
        <source>lives with</source>
        <translation>vit avec</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>reçoit le courrier</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>payeur</translation>
    </message>
    <message>
        <source>The mapping of columns cannot be used. %1</source>
        <translation>La correspondance des colonnes est inutilisable. %1</translation>
    </message>
    <message>
        <source>“%1” is given for the column “%2”, and no field has that name.</source>
        <translation>«&#xa0;%1&#xa0;» est donné pour la colonne «&#xa0;%2&#xa0;», et aucun champ ne porte ce nom.</translation>
    </message>
    <message>
        <source>Adult 1</source>
        <translation>Adulte 1</translation>
    </message>
    <message>
        <source>Adult 2</source>
        <translation>Adulte 2</translation>
    </message>
    <message>
        <source>Adult 3</source>
        <translation>Adulte 3</translation>
    </message>
    <message>
        <source>Adult 4</source>
        <translation>Adulte 4</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>The columns %1 and %2 are both taken for “%3”. Leave one of them out.</source>
        <translation>Les colonnes %1 et %2 sont toutes deux prises pour «&#xa0;%3&#xa0;». Laissez-en une de côté.</translation>
    </message>
    <message>
        <source>A list must say who is who: last name, first name and birth date, or the INE. Say which columns these are.</source>
        <translation>Une liste doit dire qui est qui&#xa0;: nom, prénom et date de naissance, ou INE. Indiquez ces colonnes.</translation>
    </message>
    <message>
        <source>It is not a file like {&quot;columns&quot;: {&quot;Title&quot;: &quot;last_name&quot;}}.</source>
        <translation>Ce n’est pas un fichier du type {&quot;columns&quot;: {&quot;Titre&quot;: &quot;last_name&quot;}}.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No name for this adult, and no known one: left out.</source>
        <translation>Cet adulte n’a pas de nom et n’est pas déjà connu&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>%1 keeps the address %2.</source>
        <translation>%1 garde l’adresse %2.</translation>
    </message>
    <message>
        <source>%1 has two numbers already: this one is left out.</source>
        <translation>%1 a déjà deux numéros&#xa0;: celui-ci est laissé de côté.</translation>
    </message>
    <message>
        <source>%1 has another address on an earlier line: that one is kept.</source>
        <translation>%1 a une autre adresse sur une ligne précédente&#xa0;: c’est celle-là qui est gardée.</translation>
    </message>
    <message>
        <source>Same names and birth date as %1, but another INE: two young people.</source>
        <translation>Mêmes noms et date de naissance que %1, mais un autre INE&#xa0;: deux personnes.</translation>
    </message>
    <message>
        <source>This INE stands on line %1 already, for %2: correct one of the two.</source>
        <translation>Cet INE figure déjà ligne %1, pour %2&#xa0;: corrigez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>The same young person as on line %1: keep one of the two lines.</source>
        <translation>La même personne qu’à la ligne %1&#xa0;: gardez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>This INE is that of %1: is it the same young person?</source>
        <translation>Cet INE est celui de %1&#xa0;: est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>Several young people answer to this: %1. Give the INE in the list.</source>
        <translation>Plusieurs personnes correspondent&#xa0;: %1. Donnez l’INE dans la liste.</translation>
    </message>
    <message>
        <source>Several young people answer to this: %1. Give the INE in the file of the right one.</source>
        <translation>Plusieurs personnes correspondent&#xa0;: %1. Saisissez l’INE dans le bon dossier.</translation>
    </message>
    <message>
        <source>Looks like %1: is it the same young person?</source>
        <translation>Ressemble à %1&#xa0;: est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>The file of %1 is archived: take it out of the archive first.</source>
        <translation>Le dossier de %1 est archivé&#xa0;: sortez-le d’abord des archives.</translation>
    </message>
    <message>
        <source>The last name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The first name is missing.</source>
        <translation>Le prénom manque.</translation>
    </message>
    <message>
        <source>The birth date is missing.</source>
        <translation>La date de naissance manque.</translation>
    </message>
    <message>
        <source>Part of the address is not in the list and stays as it was: check it.</source>
        <translation>Une partie de l’adresse n’est pas dans la liste et reste telle quelle&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>À créer</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>%1 filled fields out of %2 would change, %3 of them be emptied. Is it the right list?</source>
        <translation>%1 champs remplis sur %2 changeraient, dont %3 seraient vidés. Est-ce la bonne liste&#xa0;?</translation>
    </message>
    <message>
        <source>%1 filled fields out of %2 would change. Is it the right list?</source>
        <translation>%1 champs remplis sur %2 changeraient. Est-ce la bonne liste&#xa0;?</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>This row has more cells than the header: a separator stands inside a text. Put that text in quotation marks.</source>
        <translation>Cette ligne a plus de cellules que l’en-tête&#xa0;: un séparateur se trouve dans un texte. Mettez ce texte entre guillemets.</translation>
    </message>
    <message>
        <source>Which part is the last name? Write it in capitals: DUPONT Léa.</source>
        <translation>Où est le nom de famille&#xa0;? Écrivez-le en capitales&#xa0;: DUPONT Léa.</translation>
    </message>
    <message>
        <source>This birth date is still to come.</source>
        <translation>Cette date de naissance est dans l’avenir.</translation>
    </message>
    <message>
        <source>This is no INSEE code of a commune: it has five characters.</source>
        <translation>Ce n’est pas le code INSEE d’une commune&#xa0;: il a cinq caractères.</translation>
    </message>
    <message>
        <source>Not understood, left out: write F or M.</source>
        <translation>Non compris, laissé de côté&#xa0;: écrivez F ou M.</translation>
    </message>
    <message>
        <source>Two numbers in one cell: the first one is kept.</source>
        <translation>Deux numéros dans une cellule&#xa0;: le premier est gardé.</translation>
    </message>
    <message>
        <source>Not understood, left out: write a figure from 1 to 5.</source>
        <translation>Non compris, laissé de côté&#xa0;: écrivez un chiffre de 1 à 5.</translation>
    </message>
    <message>
        <source>This row is of another school: this one&apos;s UAI is %1.</source>
        <translation>Cette ligne est d’une autre école&#xa0;: l’UAI de celle-ci est %1.</translation>
    </message>
    <message>
        <source>Not a known relation: kept as “other”.</source>
        <translation>Lien inconnu&#xa0;: gardé comme «&#xa0;autre&#xa0;».</translation>
    </message>
    <message>
        <source>Not understood, left out: write yes or no.</source>
        <translation>Non compris, laissé de côté&#xa0;: écrivez oui ou non.</translation>
    </message>
    <message>
        <source>There is no school year to enrol in: create it first.</source>
        <translation>Il n’y a pas d’année scolaire où inscrire&#xa0;: créez-la d’abord.</translation>
    </message>
    <message>
        <source>No reason of entry is set up: not enrolled.</source>
        <translation>Aucun motif d’entrée n’est prévu&#xa0;: sans inscription.</translation>
    </message>
    <message>
        <source>Left on %1: not enrolled again. For a return, give an entry date after that day.</source>
        <translation>Départ le %1&#xa0;: pas de nouvelle inscription. Pour un retour, donnez une date d’entrée postérieure.</translation>
    </message>
    <message>
        <source>Unknown group: comes in without it.</source>
        <translation>Groupe inconnu&#xa0;: importé sans groupe.</translation>
    </message>
    <message>
        <source>No rules of this diploma reach the exam session %1: comes in without a path.</source>
        <translation>Aucun règlement de ce diplôme ne va jusqu’à la session %1&#xa0;: importé sans parcours.</translation>
    </message>
    <message>
        <source>Unknown diploma: comes in without a path.</source>
        <translation>Diplôme inconnu&#xa0;: importé sans parcours.</translation>
    </message>
    <message>
        <source>Something was changed in the school since this list was compared. Nothing was imported: look at the list again, then import it.</source>
        <translation>Des données de l’école ont changé depuis la comparaison. Rien n’a été importé&#xa0;: comparez de nouveau, puis importez.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>There is no school year “%1”. The years of this school: %2.</source>
        <translation>Il n’y a pas d’année scolaire «&#xa0;%1&#xa0;». Les années de cette école&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The leading zero was lost in a spreadsheet: read as %1. Check it.</source>
        <translation>Le zéro du début a été perdu dans un tableur&#xa0;: lu %1. Vérifiez-le.</translation>
    </message>
    <message>
        <source>More than two numbers in one cell: the first two are taken.</source>
        <translation>Plus de deux numéros dans une cellule&#xa0;: les deux premiers sont pris.</translation>
    </message>
    <message>
        <source>The diploma “%1” could not be made. Make it in the settings, then import again.</source>
        <translation>Le diplôme «&#xa0;%1&#xa0;» n’a pas pu être créé. Créez-le dans les réglages, puis recommencez l’import.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
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
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
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
        <source>Advance</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Motif d’annulation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Practice given</source>
        <translation>Pratique donnée</translation>
    </message>
    <message>
        <source>Theory given</source>
        <translation>Théorie donnée</translation>
    </message>
    <message>
        <source>Other given</source>
        <translation>Autres heures données</translation>
    </message>
    <message>
        <source>Practice attended</source>
        <translation>Pratique suivie</translation>
    </message>
    <message>
        <source>Theory attended</source>
        <translation>Théorie suivie</translation>
    </message>
    <message>
        <source>Other attended</source>
        <translation>Autres heures suivies</translation>
    </message>
    <message>
        <source>Share of practice attended</source>
        <translation>Part de pratique suivie (minutes)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Numéro de candidat</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Sortie le</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Nouvelle du</translation>
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
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Représentant légal</translation>
    </message>
    <message>
        <source>Receives the mail</source>
        <translation>Reçoit le courrier</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Contact restricted by a decision</source>
        <translation>Contact restreint par décision</translation>
    </message>
    <message>
        <source>Student files</source>
        <translation>Dossiers des élèves</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours of the groups</source>
        <translation>Heures des groupes</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Diploma in view</source>
        <translation>Diplôme préparé</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>À appeler d’abord</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>Pour la cuisine</translation>
    </message>
    <message>
        <source>Permission to go out</source>
        <translation>Autorisation de sortie</translation>
    </message>
    <message>
        <source>Image right</source>
        <translation>Droit à l’image</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Jacket size</source>
        <translation>Taille de veste</translation>
    </message>
    <message>
        <source>Trousers size</source>
        <translation>Taille de pantalon</translation>
    </message>
    <message>
        <source>Shoe size</source>
        <translation>Pointure</translation>
    </message>
    <message>
        <source>Glove size</source>
        <translation>Taille de gants</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Responsables légaux</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Agrément du</translation>
    </message>
    <message numerus="yes">
        <source>The column “%1” is empty from the first line to the last: %n value(s) of the school would be erased. Import stopped. Make the list again with this column filled, or leave the column out.</source>
        <translation>
            <numerusform>La colonne «&#xa0;%1&#xa0;» est vide de la première à la dernière ligne&#xa0;: %n valeur de l’école serait effacée. Import arrêté. Refaites la liste avec cette colonne remplie, ou laissez la colonne de côté.</numerusform>
            <numerusform>La colonne «&#xa0;%1&#xa0;» est vide de la première à la dernière ligne&#xa0;: %n valeurs de l’école seraient effacées. Import arrêté. Refaites la liste avec cette colonne remplie, ou laissez la colonne de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The official list has no column with the INE any more, which %n file(s) of the school have: it was renamed or left out. Import stopped. Say which column holds the INE, or make the list again.</source>
        <translation>
            <numerusform>La liste officielle n’a plus de colonne avec l’INE, que %n dossier de l’école connaît&#xa0;: elle a été renommée ou oubliée. Import arrêté. Indiquez la colonne qui contient l’INE, ou refaites la liste.</numerusform>
            <numerusform>La liste officielle n’a plus de colonne avec l’INE, que %n dossiers de l’école connaissent&#xa0;: elle a été renommée ou oubliée. Import arrêté. Indiquez la colonne qui contient l’INE, ou refaites la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Half-days missed</source>
        <translation>Demi-journées manquées</translation>
    </message>
    <message>
        <source>Half-days missed whole</source>
        <translation>Demi-journées manquées en entier</translation>
    </message>
    <message>
        <source>Half-days without a valid reason</source>
        <translation>Demi-journées sans motif valable</translation>
    </message>
    <message>
        <source>Whole half-days without a valid reason</source>
        <translation>Demi-journées entières sans motif valable</translation>
    </message>
    <message>
        <source>Half-days awaiting a reason</source>
        <translation>Demi-journées en attente de motif</translation>
    </message>
    <message>
        <source>Half-days of exclusion</source>
        <translation>Demi-journées d’exclusion</translation>
    </message>
    <message>
        <source>Rolls not done</source>
        <translation>Appels non faits</translation>
    </message>
    <message>
        <source>Hours owed</source>
        <translation>Heures dues</translation>
    </message>
    <message>
        <source>Hours missed</source>
        <translation>Heures manquées</translation>
    </message>
    <message>
        <source>Week (Monday)</source>
        <translation>Semaine (lundi)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Hours taken over included</source>
        <translation>Heures reprises comprises</translation>
    </message>
    <message>
        <source>Share aimed at</source>
        <translation>Part visée</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Share expected at the end of the year</source>
        <translation>Part prévue en fin d’année</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>théorie</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l’une ni l’autre</translation>
    </message>
    <message>
        <source>Type of session</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Past, without a roll</source>
        <translation>Passées, sans appel</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Given in the place of a colleague</source>
        <translation>Données en remplacement</translation>
    </message>
    <message>
        <source>Given by a colleague</source>
        <translation>Données par un remplaçant</translation>
    </message>
    <message>
        <source>Hours week by week</source>
        <translation>Heures semaine par semaine</translation>
    </message>
    <message>
        <source>Hours by type of session</source>
        <translation>Heures par type de séance</translation>
    </message>
    <message>
        <source>Hours of the staff</source>
        <translation>Heures de l’équipe</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Assiduité</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>S’appuie sur</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qu’on a fait</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>%1: done on %2</source>
        <translation>%1&#xa0;: fait le %2</translation>
    </message>
    <message>
        <source>%1: to be printed anew</source>
        <translation>%1&#xa0;: à réimprimer</translation>
    </message>
    <message>
        <source>Student sheet</source>
        <translation>Fiche de l’élève</translation>
    </message>
    <message>
        <source>Emergency sheet of the group</source>
        <translation>Fiche d’urgence du groupe</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Relevé de compte de %1</translation>
    </message>
    <message>
        <source>Address labels and directory</source>
        <translation>Étiquettes d’adresse et annuaire</translation>
    </message>
    <message>
        <source>Agreement of the discovery stay</source>
        <translation>Convention du séjour de découverte</translation>
    </message>
    <message>
        <source>There is no photo in this folder: files are called NAME First name.jpg (or .png). Choose another folder.</source>
        <translation>Il n’y a aucune photo dans ce dossier&#xa0;: les fichiers s’appellent NOM Prénom.jpg (ou .png). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There are more than %1 pictures in this folder: put those of the students in a folder of their own.</source>
        <translation>Il y a plus de %1 images dans ce dossier&#xa0;: mettez celles des élèves dans un dossier à part.</translation>
    </message>
    <message>
        <source>RESTRICTED</source>
        <translation>CONTACT RESTREINT</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>représentant légal</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>autorité parentale</translation>
    </message>
    <message>
        <source>lives with the young person</source>
        <translation>vit avec l’élève</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>reçoit le courrier</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>paie</translation>
    </message>
    <message>
        <source>Home of the young person</source>
        <translation>Domicile de l’élève</translation>
    </message>
    <message>
        <source>Called, in this order</source>
        <translation>À appeler, dans cet ordre</translation>
    </message>
    <message>
        <source>Letters go to</source>
        <translation>Courrier adressé à</translation>
    </message>
    <message>
        <source>Papers about money go to</source>
        <translation>Relevés et relances adressés à</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Change of situation on %1</source>
        <translation>Changement de situation au %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type the day from which the change holds, at most a year from today.</source>
        <translation>Indiquez le jour à partir duquel le changement s’applique, à un an au plus d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose who pays the remaining instalments from that day on.</source>
        <translation>Choisissez qui paie les échéances restantes à partir de ce jour.</translation>
    </message>
    <message>
        <source>Change of situation taken back</source>
        <translation>Changement de situation annulé</translation>
    </message>
    <message>
        <source>Nothing changes: change what is different from that day on, or cancel.</source>
        <translation>Rien ne change&#xa0;: modifiez ce qui est différent à partir de ce jour, ou annulez.</translation>
    </message>
    <message>
        <source>The departure is taken back</source>
        <translation>Le départ est annulé</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Départ le %1</translation>
    </message>
    <message>
        <source>Home of %1</source>
        <translation>Domicile de %1</translation>
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
    <message>
        <source>The cheque of receipt %1 is on the deposit slip %2 already: a cheque goes to the bank once.</source>
        <translation>Le chèque du reçu %1 est déjà sur la remise %2&#xa0;: un chèque ne se remet qu’une fois.</translation>
    </message>
    <message>
        <source>Payment %1 is no cheque.</source>
        <translation>Le règlement %1 n’est pas un chèque.</translation>
    </message>
    <message>
        <source>The cheque of %1 (receipt %2) is not to be cashed before %3. Leave it in the drawer, or change its day if the family agrees.</source>
        <translation>Le chèque de %1 (reçu %2) ne s’encaisse pas avant le %3. Laissez-le en attente, ou changez sa date si la famille est d’accord.</translation>
    </message>
    <message>
        <source>There is no cheque to take to the bank: choose one first.</source>
        <translation>Il n’y a aucun chèque à remettre&#xa0;: choisissez-en d’abord un.</translation>
    </message>
    <message>
        <source>The date of a deposit is the day of the bank: today (%1) or before.</source>
        <translation>La date d’une remise est le jour du dépôt en banque&#xa0;: aujourd’hui (%1) ou avant.</translation>
    </message>
    <message>
        <source>Cheques deposited: %1</source>
        <translation>Chèques remis&#xa0;: %1</translation>
    </message>
    <message>
        <source>This cheque settles nothing: there is nobody to charge the bank’s fees to. Leave them out.</source>
        <translation>Ce chèque ne règle rien&#xa0;: il n’y a personne à qui facturer les frais bancaires. Ne les indiquez pas.</translation>
    </message>
    <message>
        <source>Bank fees of the unpaid cheque %1</source>
        <translation>Frais bancaires du chèque impayé %1</translation>
    </message>
    <message>
        <source>A cheque received on %1 is cashed on that day or later, within a year.</source>
        <translation>Un chèque reçu le %1 s’encaisse ce jour-là ou plus tard, dans l’année qui suit.</translation>
    </message>
    <message>
        <source>%1 of this payment was given back: it cannot be cancelled as well. Cancel the refund first if it did not take place.</source>
        <translation>%1 de ce règlement ont été remboursés&#xa0;: il ne peut pas être annulé en plus. Annulez d’abord le remboursement s’il n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>This refund has no identifier. Close the form and open it again.</source>
        <translation>Ce remboursement n’a pas d’identifiant. Fermez le formulaire et rouvrez-le.</translation>
    </message>
    <message>
        <source>The date of a refund is the day the money went out: today (%1) or before.</source>
        <translation>La date d’un remboursement est le jour où l’argent est parti&#xa0;: aujourd’hui (%1) ou avant.</translation>
    </message>
    <message>
        <source>This refund is already entered, for %1, with something else in it. Cancel it if it is wrong, then enter it anew.</source>
        <translation>Ce remboursement est déjà saisi, pour %1, avec d’autres indications. Annulez-le s’il est faux, puis saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be given back: only %2 of this payment is an advance. Take the money off an instalment first if it is to be given back.</source>
        <translation>%1 ne peuvent pas être remboursés&#xa0;: l’avance de ce règlement n’est que de %2. Retirez d’abord l’argent d’une échéance s’il doit être rendu.</translation>
    </message>
    <message>
        <source>Refund of payment %1</source>
        <translation>Remboursement du règlement %1</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Premier rappel</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Deuxième rappel</translation>
    </message>
    <message>
        <source>Third reminder</source>
        <translation>Troisième rappel</translation>
    </message>
    <message>
        <source>There is nothing to write to one of these payers today: it was paid, or written, meanwhile. Look at the list again; nothing was sent.</source>
        <translation>L’un de ces payeurs n’est plus à relancer aujourd’hui&#xa0;: il a été réglé ou relancé entre-temps. Regardez de nouveau la liste&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This document was made by a newer version of the program, or is damaged. Install the newest version, or look for it in a backup.</source>
        <translation>Ce document vient d’une version plus récente du logiciel, ou il est abîmé. Installez la dernière version, ou cherchez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>This was changed meanwhile on another PC. Nothing of yours was saved: look at what stands there now, then make your change again.</source>
        <translation>Ceci a été modifié entre-temps sur un autre poste. Rien de votre saisie n’a été enregistré&#xa0;: regardez ce qui s’y trouve maintenant, puis refaites votre modification.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n part(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n part</numerusform>
            <numerusform>%1&#xa0;: %n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Say from which day on these shares hold.</source>
        <translation>Indiquez à partir de quel jour ces parts valent.</translation>
    </message>
    <message>
        <source>Shares that begin on %1 are there already: change those, or choose another day.</source>
        <translation>Des parts qui commencent le %1 existent déjà&#xa0;: modifiez celles-ci, ou choisissez un autre jour.</translation>
    </message>
    <message>
        <source>A step of the bursary goes from 1 to %1.</source>
        <translation>Un échelon de bourse va de 1 à %1.</translation>
    </message>
    <message>
        <source>The instalments come to %1, but %2 is to be paid: change an amount so that they are the same, each above zero.</source>
        <translation>Les échéances font %1, mais %2 sont à payer&#xa0;: modifiez un montant pour que les deux soient égaux, chacun au-dessus de zéro.</translation>
    </message>
    <message>
        <source>“%1”: only %2 of it is still open, not %3. Lower the amount, or take money back from the charge first: it stays an advance of its payment.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il n’en reste que %2 à payer, et non %3. Baissez le montant, ou reprenez d’abord l’argent déjà affecté&#xa0;: il reste une avance de son règlement.</translation>
    </message>
    <message>
        <source>“%1” went on to another payer since: take that move back first.</source>
        <translation>«&#xa0;%1&#xa0;» est passé depuis à un autre payeur&#xa0;: annulez d’abord ce changement.</translation>
    </message>
    <message>
        <source>the civil year %1</source>
        <translation>l’année civile %1</translation>
    </message>
    <message>
        <source>the school year %1</source>
        <translation>l’année scolaire %1</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Code service</translation>
    </message>
    <message>
        <source>Engagement number</source>
        <translation>Numéro d’engagement</translation>
    </message>
    <message>
        <source>What it says about VAT</source>
        <translation>Mention de TVA</translation>
    </message>
    <message>
        <source>This invoice has no key: open the form again.</source>
        <translation>Cette facture n’a pas de clé&#xa0;: rouvrez le formulaire.</translation>
    </message>
    <message>
        <source>There is nothing on this invoice: tick at least one charge.</source>
        <translation>Cette facture est vide&#xa0;: cochez au moins une ligne.</translation>
    </message>
    <message>
        <source>An invoice is due on its own day (%1) or after, and within a year.</source>
        <translation>Une facture est à payer le jour même (%1) ou plus tard, et dans l’année.</translation>
    </message>
    <message>
        <source>A charge that is ticked stands on an invoice already, or is no longer owed. Nothing was issued: look at the list again.</source>
        <translation>Une ligne cochée figure déjà sur une facture, ou n’est plus due. Rien n’a été établi&#xa0;: regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Credit note to %1: %2</source>
        <translation>Avoir à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Invoice to %1: %2</source>
        <translation>Facture à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Taken over: owed on %1</source>
        <translation>Reprise&#xa0;: reste dû au %1</translation>
    </message>
    <message>
        <source>money was put on the balance taken over</source>
        <translation>un règlement est affecté au solde repris</translation>
    </message>
    <message>
        <source>a reminder asked for the balance taken over</source>
        <translation>une relance a réclamé le solde repris</translation>
    </message>
    <message>
        <source>the advance taken over settles instalments</source>
        <translation>l’avance reprise règle des échéances</translation>
    </message>
    <message>
        <source>the advance taken over was given back</source>
        <translation>l’avance reprise a été remboursée</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Bursary, step %1</source>
        <translation>Bourse, échelon %1</translation>
    </message>
    <message>
        <source>%1 months started out of %2</source>
        <translation>%1 mois commencés sur %2</translation>
    </message>
    <message>
        <source>Bursary not deducted: the school is not authorised to receive it.</source>
        <translation>Bourse non déduite&#xa0;: l’école n’est pas habilitée à la recevoir.</translation>
    </message>
    <message>
        <source>Bursary not deducted: the family has not given the school power to.</source>
        <translation>Bourse non déduite&#xa0;: la famille n’a pas donné procuration à l’école.</translation>
    </message>
    <message>
        <source>Bursary not deducted: the amount of step %1 is not typed for this year.</source>
        <translation>Bourse non déduite&#xa0;: le montant de l’échelon %1 n’est pas saisi pour cette année.</translation>
    </message>
    <message>
        <source>Nobody is known to pay for this student. Choose who pays, or mark the contact who pays in the student’s file.</source>
        <translation>On ne sait pas qui paie pour cet élève. Choisissez qui paie, ou cochez le contact qui paie dans la fiche de l’élève.</translation>
    </message>
    <message>
        <source>%1: a percentage goes from 0.01 to 100, with at most two decimals.</source>
        <translation>%1&#xa0;: un pourcentage va de 0,01 à 100, avec deux décimales au plus.</translation>
    </message>
    <message>
        <source>Where the amount comes from</source>
        <translation>Source du montant</translation>
    </message>
    <message>
        <source>Step %1 of the bursary: give its amount for the year and where it comes from, for instance the order of the ministry and its date.</source>
        <translation>Échelon %1 de la bourse&#xa0;: indiquez son montant pour l’année et sa source, par exemple l’arrêté du ministère et sa date.</translation>
    </message>
    <message>
        <source>A step of the bursary stands twice.</source>
        <translation>Un échelon de bourse figure deux fois.</translation>
    </message>
    <message>
        <source>The year’s tuition is for 1 to 12 months.</source>
        <translation>La scolarité de l’année porte sur 1 à 12 mois.</translation>
    </message>
    <message>
        <source>The discounts and the bursary were changed meanwhile. Nothing of yours was saved: look at what stands there now, then make your change again.</source>
        <translation>Les réductions et la bourse ont été modifiées entre-temps. Rien de votre saisie n’a été enregistré&#xa0;: regardez ce qui s’y trouve maintenant, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>The fixed shares of the payers come to %1, but only %2 is to be charged: lower a share in the student’s fees, under “Who pays”.</source>
        <translation>Les parts fixes des payeurs font %1, mais il n’y a que %2 à facturer&#xa0;: baissez une part dans les frais de l’élève, sous «&#xa0;Qui paie&#xa0;».</translation>
    </message>
    <message>
        <source>A part is a whole number from 1 to %1.</source>
        <translation>Une part est un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>The same payer stands twice: keep one line for each.</source>
        <translation>Le même payeur figure deux fois&#xa0;: gardez une ligne pour chacun.</translation>
    </message>
    <message>
        <source>Nobody pays what the fixed amounts leave: give one payer at least a part instead of an amount.</source>
        <translation>Personne ne paie ce que laissent les montants fixes&#xa0;: donnez à un payeur au moins une part au lieu d’un montant.</translation>
    </message>
    <message>
        <source>%1 has no address: it would be missing on the paper. Type it in the file of %2, “Family and contacts”.</source>
        <translation>%1 n’a pas d’adresse&#xa0;: elle manquerait sur le document. Saisissez-la dans le dossier de %2, «&#xa0;Famille et contacts&#xa0;».</translation>
    </message>
    <message>
        <source>The SIRET of %1 is not known, and a public payer asks for it. Type it in “SIRET of the payer” when the invoice is made.</source>
        <translation>Le SIRET de %1 n’est pas connu, et un payeur public le demande. Saisissez-le dans «&#xa0;SIRET du payeur&#xa0;» en établissant la facture.</translation>
    </message>
    <message>
        <source>The school does not ask tuition by started month: nothing is taken off. See the tab “Discounts and bursary”.</source>
        <translation>L’école ne compte pas la scolarité par mois commencé&#xa0;: rien n’est retiré. Voyez l’onglet «&#xa0;Réductions et bourse&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is to be taken off.</source>
        <translation>Il n’y a rien à retirer.</translation>
    </message>
    <message>
        <source>%1, %2: %3 months started out of %4</source>
        <translation>%1, %2&#xa0;: %3 mois commencés sur %4</translation>
    </message>
    <message>
        <source>%1 charged, %2 owed: %3 is taken off.</source>
        <translation>%1 facturés, %2 dus&#xa0;: %3 sont retirés.</translation>
    </message>
    <message>
        <source>%1 was paid for months that do not come: take that money back from its instalment to give it back.</source>
        <translation>%1 ont été payés pour des mois qui n’auront pas lieu&#xa0;: reprenez cet argent de son échéance pour le rendre.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>The reduction of %1 is above what is asked: at most %2 can be taken off.</source>
        <translation>La réduction de %1 dépasse ce qui est demandé&#xa0;: on peut retirer au plus %2.</translation>
    </message>
    <message>
        <source>There is nothing left to charge: all that is asked is taken off.</source>
        <translation>Il ne reste rien à facturer&#xa0;: tout ce qui est demandé est retiré.</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message>
        <source>of age</source>
        <translation>18 ans ou plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Good morning, %1 is not at school (%2). Please tell us why: %3, %4.</source>
        <translation>Bonjour, %1 n’est pas à l’école (%2). Merci de nous en donner le motif&#xa0;: %3, %4.</translation>
    </message>
    <message>
        <source>Good morning, %1 is not at school (%2). Please tell us why. %3</source>
        <translation>Bonjour, %1 n’est pas à l’école (%2). Merci de nous en donner le motif. %3</translation>
    </message>
    <message>
        <source>No roll says that this student missed a session on that day, and no absence was announced: there is nothing to tell anybody.</source>
        <translation>Aucun appel ne dit que cet élève a manqué une séance ce jour-là, et aucune absence n’est annoncée&#xa0;: il n’y a rien à signaler.</translation>
    </message>
    <message>
        <source>No session of this student runs now whose roll says absent: there is no roll to correct.</source>
        <translation>Aucune séance en cours n’a cet élève noté absent&#xa0;: il n’y a pas d’appel à corriger.</translation>
    </message>
    <message>
        <source>The student was not enrolled in %1: choose another month.</source>
        <translation>Pas d’inscription en %1&#xa0;: choisissez un autre mois.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say why the step is withdrawn.</source>
        <translation>Dites pourquoi la démarche est retirée.</translation>
    </message>
    <message>
        <source>A half-day counts when a whole session of it was missed; the afternoon begins at %1. A late arrival is no absence. Without a reason it counts as not justified after %2 hours; exclusions are counted apart.</source>
        <translation>Une demi-journée compte dès qu’une séance entière y est manquée&#xa0;; l’après-midi commence à %1. Un retard n’est pas une absence. Sans motif, elle compte comme non justifiée après %2 heures&#xa0;; les exclusions sont comptées à part.</translation>
    </message>
    <message>
        <source>half-days without a valid reason, missed whole or in part</source>
        <translation>demi-journées (entières ou partielles) sans motif valable</translation>
    </message>
    <message>
        <source>whole half-days without a valid reason</source>
        <translation>demi-journées entières sans motif valable</translation>
    </message>
    <message>
        <source>half-days missed, justified or not</source>
        <translation>demi-journées manquées (justifiées ou non)</translation>
    </message>
    <message>
        <source>Reason asked for</source>
        <translation>Demande de motif</translation>
    </message>
    <message>
        <source>Summons to an interview</source>
        <translation>Convocation à un entretien</translation>
    </message>
    <message>
        <source>Dialogue with the family</source>
        <translation>Dialogue avec la famille</translation>
    </message>
    <message>
        <source>Report to the academic authority</source>
        <translation>Signalement au DASEN</translation>
    </message>
    <message>
        <source>Meeting of the educational team</source>
        <translation>Réunion de l’équipe éducative</translation>
    </message>
    <message>
        <source>Referral to the services outside</source>
        <translation>Orientation vers les services extérieurs</translation>
    </message>
    <message>
        <source>A referent is named</source>
        <translation>Désignation d’un référent</translation>
    </message>
    <message>
        <source>Talk on the return</source>
        <translation>Entretien de retour</translation>
    </message>
    <message>
        <source>Other step</source>
        <translation>Autre démarche</translation>
    </message>
    <message>
        <source>%1 or more in a calendar month: %2</source>
        <translation>Au moins %1 %2 dans le mois</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>A rule has a name, and a source: the text it comes from, or the school&apos;s usage.</source>
        <translation>Une règle a un nom et une source&#xa0;: le texte d’où elle vient, ou l’usage de l’école.</translation>
    </message>
    <message>
        <source>Type from how many half-days on the rule holds: 1 to 99.</source>
        <translation>Saisissez à partir de combien de demi-journées la règle s’applique&#xa0;: de 1 à 99.</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>Courrier recommandé</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>A step is about the absences of a month that has begun: choose the month.</source>
        <translation>Une démarche porte sur les absences d’un mois déjà commencé&#xa0;: choisissez le mois.</translation>
    </message>
    <message>
        <source>A step is taken in its month or after it, today at the latest: correct the date.</source>
        <translation>Une démarche se fait dans son mois ou après, au plus tard aujourd’hui&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Say who took the step.</source>
        <translation>Dites qui a fait la démarche.</translation>
    </message>
    <message>
        <source>absence announced</source>
        <translation>absence annoncée</translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>%n enrolment(s)</source>
        <translation>%n inscription|||%n inscriptions</translation>
    </message>
    <message>
        <source>%n session(s)</source>
        <translation>%n séance|||%n séances</translation>
    </message>
    <message>
        <source>%1 would lie outside the year (%2): choose wider dates, or first correct the entries and departures and cancel the sessions.</source>
        <translation>%1 sortiraient de l’année (%2)&#xa0;: choisissez des dates plus larges, ou corrigez d’abord les entrées et les départs et annulez les séances.</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Sans heures</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Dans la cible</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Out of bounds</source>
        <translation>Hors limites</translation>
    </message>
    <message>
        <source>The green zone must lie inside the red bounds: correct one of them.</source>
        <translation>La zone verte doit se trouver à l’intérieur des bornes rouges&#xa0;: corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Say where this target comes from: a text, a letter, a decision of the school.</source>
        <translation>Indiquez d’où vient cette cible&#xa0;: un texte, un courrier, une décision de l’école.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>Théorie</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Target: %1/%2 (%3 to %4)</source>
        <translation>Cible&#xa0;: %1/%2 (de %3 à %4)</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <source>Involved</source>
        <translation>En cause</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>An incident is told after it happened: today at the latest.</source>
        <translation>Un incident se raconte après coup&#xa0;: aujourd’hui au plus tard.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Say what happened: facts, in plain words.</source>
        <translation>Dites ce qui s’est passé&#xa0;: des faits, en mots simples.</translation>
    </message>
    <message>
        <source>Name at least one young person.</source>
        <translation>Nommez au moins un élève.</translation>
    </message>
    <message>
        <source>One of these young people is not enrolled on %1: correct the day or the names.</source>
        <translation>L’un de ces élèves n’est pas inscrit le %1&#xa0;: corrigez le jour ou les noms.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>Dites pourquoi vous le retirez.</translation>
    </message>
    <message>
        <source>A measure is noted once it is decided: today at the latest.</source>
        <translation>Une mesure se note une fois décidée&#xa0;: aujourd’hui au plus tard.</translation>
    </message>
    <message>
        <source>A hearing is noted once it took place: today at the latest.</source>
        <translation>Un entretien se note une fois tenu&#xa0;: aujourd’hui au plus tard.</translation>
    </message>
    <message>
        <source>An exclusion has a first and a last day, in this order.</source>
        <translation>Une exclusion a un premier et un dernier jour, dans cet ordre.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Temporary exclusion</source>
        <translation>Exclusion temporaire</translation>
    </message>
    <message>
        <source>Say why, and what is asked for.</source>
        <translation>Dites pourquoi, et ce qui est demandé.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>The student is not enrolled on %1: choose another day.</source>
        <translation>Pas d’inscription le %1&#xa0;: choisissez un autre jour.</translation>
    </message>
    <message>
        <source>This measure was withdrawn: decide another one.</source>
        <translation>Cette mesure a été retirée&#xa0;: décidez-en une autre.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>The weekly hours do not fit the rolls any more. Nothing was saved. Ask for the hours of the year to be counted again.</source>
        <translation>Les heures de la semaine ne correspondent plus aux appels. Rien n’a été enregistré. Demandez que les heures de l’année soient recomptées.</translation>
    </message>
    <message>
        <source>The hours taken over do not fit: nobody attends more than was given, and nothing is below zero.</source>
        <translation>Les heures reprises ne vont pas ensemble&#xa0;: personne ne suit plus d’heures qu’il n’en est donné, et rien ne descend sous zéro.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>year %1 of %2</source>
        <translation>année %1 sur %2</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à régler</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>paid by %1 (%2)</source>
        <translation>réglé par %1 (%2)</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>reçu %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Address of who is written to</source>
        <translation>Adresse du destinataire</translation>
    </message>
    <message>
        <source>Who writes the letter</source>
        <translation>Auteur de la lettre</translation>
    </message>
    <message>
        <source>Missing papers (list)</source>
        <translation>Pièces manquantes (liste)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
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
        <source>INE</source>
        <translation>INE</translation>
    </message>
    <message>
        <source>Address of the young person</source>
        <translation>Adresse de l’élève</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
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
        <source>Diploma prepared</source>
        <translation>Diplôme préparé</translation>
    </message>
    <message>
        <source>Year of the path</source>
        <translation>Année du parcours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day, of who leaves</source>
        <translation>Dernier jour, en cas de départ</translation>
    </message>
    <message>
        <source>School year applied for</source>
        <translation>Année scolaire demandée</translation>
    </message>
    <message>
        <source>Workshop applied for</source>
        <translation>Atelier demandé</translation>
    </message>
    <message>
        <source>Diploma applied for</source>
        <translation>Diplôme demandé</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Jour de la décision</translation>
    </message>
    <message>
        <source>First day of the year applied for</source>
        <translation>Premier jour de l’année demandée</translation>
    </message>
    <message>
        <source>Charged to who is written to</source>
        <translation>Part facturée au destinataire</translation>
    </message>
    <message>
        <source>Settled of it</source>
        <translation>Dont réglé</translation>
    </message>
    <message>
        <source>Left to pay of it</source>
        <translation>Dont reste à régler</translation>
    </message>
    <message>
        <source>Instalments left to pay (table)</source>
        <translation>Échéances à régler (tableau)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>Facturé pour la période</translation>
    </message>
    <message>
        <source>Settled in the period</source>
        <translation>Réglé pour la période</translation>
    </message>
    <message>
        <source>Settled in the period, in words</source>
        <translation>Réglé pour la période, en lettres</translation>
    </message>
    <message>
        <source>Payments and who made them (table)</source>
        <translation>Règlements et leurs auteurs (tableau)</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nom de l’école</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>Adresse de l’école</translation>
    </message>
    <message>
        <source>Commune of the school</source>
        <translation>Commune de l’école</translation>
    </message>
    <message>
        <source>Phone of the school</source>
        <translation>Téléphone de l’école</translation>
    </message>
    <message>
        <source>E-mail of the school</source>
        <translation>Courriel de l’école</translation>
    </message>
    <message>
        <source>Head of the school</source>
        <translation>Direction de l’école</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>The young person</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Scolarité</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fee attestation</source>
        <translation>Attestation de frais</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Free letter</source>
        <translation>Courrier libre</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Change of situation</source>
        <translation>Changement de situation</translation>
    </message>
    <message>
        <source>Nothing was charged or paid for %1 in this period: no attestation.</source>
        <translation>Rien n’a été facturé ni réglé pour %1 sur cette période&#xa0;: pas d’attestation.</translation>
    </message>
    <message>
        <source>Other papers took these numbers meanwhile: nothing was issued. Start again.</source>
        <translation>D’autres documents ont pris ces numéros entre-temps&#xa0;: rien n’a été émis. Recommencez.</translation>
    </message>
    <message>
        <source>The template “%1” is archived: bring it back, or choose another one.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est archivé&#xa0;: remettez-le en service ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An attestation is of a period: choose a school year or a civil year.</source>
        <translation>Une attestation porte sur une période&#xa0;: choisissez une année scolaire ou une année civile.</translation>
    </message>
    <message>
        <source>There is nobody to write to: choose at least one young person.</source>
        <translation>Il n’y a personne à qui écrire&#xa0;: choisissez au moins un élève.</translation>
    </message>
    <message>
        <source>This letter cannot be read: it was kept by a newer version of the program, or is damaged. Run the check of the file.</source>
        <translation>Cette lettre ne peut pas être lue&#xa0;: elle a été gardée par une version plus récente du programme, ou elle est abîmée. Lancez le contrôle du fichier.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>A letter needs a subject.</source>
        <translation>Une lettre a besoin d’un objet.</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>A letter needs a text.</source>
        <translation>Une lettre a besoin d’un texte.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is already a template called “%1”: choose another name.</source>
        <translation>Un modèle s’appelle déjà «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This template was made by the school: there is no text of the program to go back to.</source>
        <translation>Ce modèle a été créé par l’école&#xa0;: il n’a pas de texte d’origine auquel revenir.</translation>
    </message>
    <message>
        <source>There is no field “{%1}”: choose one from the list of fields.</source>
        <translation>Le champ «&#xa0;{%1}&#xa0;» n’existe pas&#xa0;: choisissez-en un dans la liste des champs.</translation>
    </message>
    <message>
        <source>There is no field “{%1}”. Did you mean “{%2}”?</source>
        <translation>Le champ «&#xa0;{%1}&#xa0;» n’existe pas. Vouliez-vous écrire «&#xa0;{%2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This brace is not closed: write {field}, or {{ for a brace itself.</source>
        <translation>Cette accolade n’est pas fermée&#xa0;: écrivez {champ}, ou {{ pour une simple accolade.</translation>
    </message>
    <message>
        <source>“{%1}” is a list or a table: it stands alone on a line of the letter.</source>
        <translation>«&#xa0;{%1}&#xa0;» est une liste ou un tableau&#xa0;: ce champ occupe seul une ligne du texte de la lettre.</translation>
    </message>
    <message>
        <source>%1 was not admitted as a candidate: the letter of admission has nothing to say.</source>
        <translation>%1 n’a pas de candidature admise&#xa0;: la lettre d’admission n’aurait rien à dire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimée</translation>
    </message>
    <message>
        <source>room to sign</source>
        <translation>place pour signer</translation>
    </message>
    <message>
        <source>without a valid reason</source>
        <translation>sans motif valable</translation>
    </message>
    <message>
        <source>reason awaited</source>
        <translation>motif attendu</translation>
    </message>
    <message>
        <source>justified</source>
        <translation>justifiée</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Newest month with absences</source>
        <translation>Dernier mois avec des absences</translation>
    </message>
    <message>
        <source>Half-days missed in it, justified or not</source>
        <translation>Demi-journées manquées ce mois-là, justifiées ou non</translation>
    </message>
    <message>
        <source>Half-days of it without a valid reason</source>
        <translation>Demi-journées de ce mois sans motif valable</translation>
    </message>
    <message>
        <source>Of these, missed whole</source>
        <translation>Dont manquées en entier</translation>
    </message>
    <message>
        <source>How half-days are counted</source>
        <translation>Comment les demi-journées sont comptées</translation>
    </message>
    <message>
        <source>Half-days missed (table)</source>
        <translation>Demi-journées manquées (tableau)</translation>
    </message>
    <message>
        <source>Steps taken by the school (list)</source>
        <translation>Démarches de l’école (liste)</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Newest measure</source>
        <translation>Dernière mesure</translation>
    </message>
    <message>
        <source>Why, and what is asked for</source>
        <translation>Motif, et ce qui est demandé</translation>
    </message>
    <message>
        <source>Day on which it was decided</source>
        <translation>Jour de la décision</translation>
    </message>
    <message>
        <source>Days of an exclusion</source>
        <translation>Jours d’une exclusion</translation>
    </message>
    <message>
        <source>Day of the hearing</source>
        <translation>Jour de l’entretien</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>“%1” is not an e-mail address. Correct it in the file of whom it belongs to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique. Corrigez-la dans le dossier de la personne.</translation>
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
    <message>
        <source>No news</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
</context>
<context>
    <name>paperwork</name>
    <message>
        <source>A paper came in on a day, today at the latest: correct the date.</source>
        <translation>Une pièce est reçue à une date, aujourd’hui au plus tard&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>A paper cannot have ended before it came in: correct one of the two dates.</source>
        <translation>Une pièce ne peut pas être périmée avant d’être reçue&#xa0;: corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>“%1” holds until a day that stands on it: type that day.</source>
        <translation>«&#xa0;%1&#xa0;» est valable jusqu’à une date&#xa0;: saisissez cette date.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Périmée</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Bientôt périmée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>If concerned</source>
        <translation>Si concerné</translation>
    </message>
    <message>
        <source>%1 (ended on %2)</source>
        <translation>%1 (valable jusqu’au %2, à renouveler)</translation>
    </message>
    <message>
        <source>%1 (ends on %2)</source>
        <translation>%1 (valable jusqu’au %2)</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (avant le %2)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Of “%1” the file keeps only that it was received: empty the note.</source>
        <translation>De «&#xa0;%1&#xa0;», le dossier ne garde que la réception&#xa0;: videz la note.</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Say in a few words why this paper is not needed.</source>
        <translation>Dites en quelques mots pourquoi cette pièce n’est pas demandée.</translation>
    </message>
    <message>
        <source>not needed, noted on %1</source>
        <translation>non demandée, noté le %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>reçue le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>“%1” is no longer asked for: take it up again in the settings first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus demandé&#xa0;: reprenez d’abord cette pièce dans les réglages.</translation>
    </message>
    <message>
        <source>All enrolments</source>
        <translation>Toutes les inscriptions</translation>
    </message>
    <message>
        <source>First enrolment</source>
        <translation>Première inscription</translation>
    </message>
    <message>
        <source>Re-enrolment</source>
        <translation>Réinscription</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Tous les âges</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18 and over</source>
        <translation>18 ans et plus</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>Not with the ASE</source>
        <translation>Hors ASE</translation>
    </message>
    <message>
        <source>With the ASE</source>
        <translation>Confié à l’ASE</translation>
    </message>
    <message>
        <source>With a bursary</source>
        <translation>Avec une bourse</translation>
    </message>
    <message>
        <source>From age %1</source>
        <translation>Dès %1 ans</translation>
    </message>
    <message>
        <source>Before age %1</source>
        <translation>Avant %1 ans</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Nom de la pièce</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Give the paper a name: families read it in letters.</source>
        <translation>Donnez un nom à la pièce&#xa0;: les familles le lisent dans les courriers.</translation>
    </message>
    <message>
        <source>Ages are whole years from 1 to 99, and a paper is asked for before it is due: correct one of the two.</source>
        <translation>Les âges sont des années entières de 1 à 99, et une pièce se demande avant son échéance&#xa0;: corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>There is already a paper called “%1”: change its conditions, or choose another name.</source>
        <translation>Une pièce «&#xa0;%1&#xa0;» existe déjà&#xa0;: changez ses conditions, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A paper of this kind has come in meanwhile: retire it instead, what came in stays.</source>
        <translation>Une pièce de ce type a été reçue entre-temps&#xa0;: retirez-la plutôt de la liste, ce qui a été reçu reste.</translation>
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
        <source>“%1” is not an INE: it has 11 characters, nine digits and two letters, or ten digits and one letter. Leave it empty if it is not known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un INE&#xa0;: il a 11 caractères, neuf chiffres et deux lettres, ou dix chiffres et une lettre. Laissez vide s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 is already a contact of this file, %2: edit that line instead.</source>
        <translation>%1 est déjà un contact de ce dossier, %2&#xa0;: modifiez plutôt cette ligne.</translation>
    </message>
    <message>
        <source>%1 is still a contact of a young person: end that link first.</source>
        <translation>%1 est encore le contact d’un élève&#xa0;: terminez d’abord ce lien.</translation>
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
    <message>
        <source>Half-board: tick the days on which the meal is taken at school.</source>
        <translation>Demi-pension&#xa0;: cochez les jours où le repas est pris à l’école.</translation>
    </message>
    <message>
        <source>Image right: type the date on which the authorisation was signed.</source>
        <translation>Droit à l’image&#xa0;: indiquez la date de signature de l’autorisation.</translation>
    </message>
    <message>
        <source>Image right: type the date on which it was withdrawn.</source>
        <translation>Droit à l’image&#xa0;: indiquez la date du retrait.</translation>
    </message>
    <message>
        <source>Image right: it was given on %1 and cannot have been withdrawn before.</source>
        <translation>Droit à l’image&#xa0;: accordé le %1, il ne peut pas avoir été retiré avant.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Does not eat at school</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Half-board</source>
        <translation>Demi-pension</translation>
    </message>
    <message>
        <source>Never out alone</source>
        <translation>Ne sort pas sans accompagnant</translation>
    </message>
    <message>
        <source>Goes home alone at the end of the day</source>
        <translation>Rentre sans accompagnant en fin de journée</translation>
    </message>
    <message>
        <source>May also go out alone at noon</source>
        <translation>Sort aussi librement le midi</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Half-board: %1</source>
        <translation>Demi-pension&#xa0;: %1</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>Accordé le %1</translation>
    </message>
    <message>
        <source>Refused on %1</source>
        <translation>Refusé le %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retiré le %1</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>Pour la cuisine</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>For the attention of %1</source>
        <translation>À l’attention de %1</translation>
    </message>
    <message>
        <source>Nobody can be written to about %1: mark a contact for mail in the file.</source>
        <translation>Personne ne reçoit le courrier de %1&#xa0;: cochez un contact «&#xa0;reçoit le courrier&#xa0;» dans le dossier.</translation>
    </message>
    <message>
        <source>Nobody is marked for mail about %1: whoever represents the young person is written to.</source>
        <translation>Aucun contact de %1 n’est coché «&#xa0;reçoit le courrier&#xa0;»&#xa0;: le courrier va à ses représentants.</translation>
    </message>
    <message>
        <source>No address is known for %1: type it in the file.</source>
        <translation>L’adresse de %1 n’est pas connue&#xa0;: saisissez-la dans le dossier.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1: contact is restricted by a decision.</source>
        <translation>Rien n’est envoyé à %1&#xa0;: le contact est restreint par une décision.</translation>
    </message>
    <message>
        <source>%1 is of age and no choice is recorded: the young person alone is written to.</source>
        <translation>%1 a 18 ans et son choix n’est pas noté&#xa0;: le courrier va à l’élève seul.</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Justificatif du choix</translation>
    </message>
    <message>
        <source>The parents are written to with the young person’s consent only: type how it was given, with its date.</source>
        <translation>Les parents ne reçoivent le courrier qu’avec l’accord de l’élève&#xa0;: indiquez comment il a été donné, avec sa date.</translation>
    </message>
    <message>
        <source>%1 comes of age on %2: the choice is asked for in the year before that day.</source>
        <translation>%1 a 18 ans le %2&#xa0;: le choix se recueille dans l’année qui précède.</translation>
    </message>
    <message>
        <source>The young person and the parents</source>
        <translation>L’élève et ses parents</translation>
    </message>
    <message>
        <source>The young person alone</source>
        <translation>L’élève seul</translation>
    </message>
    <message>
        <source>This file is not a picture the program can read. Choose a PNG or JPEG file.</source>
        <translation>Ce fichier n’est pas une image lisible. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large: a photo has at most 20 MB and 10,000 pixels a side. Make it smaller, then choose it again.</source>
        <translation>Cette image est trop grande&#xa0;: une photo fait au plus 20&#xa0;Mo et 10&#xa0;000 pixels de côté. Réduisez-la, puis choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Photo du %1</translation>
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
    <message>
        <source>Numbers from %1 on were already given: they stay.</source>
        <translation>Des numéros ont déjà été donnés à partir du %1&#xa0;: ils restent.</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>nobody named</source>
        <translation>personne de désigné</translation>
    </message>
    <message>
        <source>%1 (office: %2)</source>
        <translation>%1 (bureau&#xa0;: %2)</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>appel non fait</translation>
    </message>
    <message>
        <source>Roll not done</source>
        <translation>Appel non fait</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from the sheet signed by %2</source>
        <translation>%1, d’après la feuille signée par %2</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Roll done by</source>
        <translation>Appel fait par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>w</source>
        <translation>a</translation>
    </message>
    <message>
        <source>j</source>
        <translation>j</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Nobody was expected.</source>
        <translation>Personne n’était attendu.</translation>
    </message>
    <message>
        <source>The mark is what the person in charge saw; where the office corrected it, its word stands in brackets.</source>
        <translation>La marque est ce qu’a vu la personne en charge du groupe&#xa0;; quand le bureau l’a corrigée, sa mention figure entre parenthèses.</translation>
    </message>
    <message>
        <source>In charge of the group</source>
        <translation>Responsable du groupe</translation>
    </message>
    <message>
        <source>The head of the school</source>
        <translation>La direction de l’école</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>½ j.</translation>
    </message>
    <message>
        <source>Not just.</source>
        <translation>Non just.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Two signs a day, morning then afternoon: · present, j justified, n not justified, w waiting for a reason, X excluded, ? roll not done, – no session. Capitals: the whole half-day. Totals count half-days.</source>
        <translation>Deux signes par jour, matin puis après-midi&#xa0;: · présence, j absence justifiée, n non justifiée, a en attente de motif, X exclusion,&#xa0;? appel non fait, – pas de séance. En majuscule&#xa0;: la demi-journée entière. Les totaux comptent des demi-journées.</translation>
    </message>
    <message>
        <source>Rolls not done are counted as expected and never as missed: %1 for these students.</source>
        <translation>Un appel non fait compte comme attendu, jamais comme manqué&#xa0;: %1 pour ces élèves.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Nobody came late.</source>
        <translation>Aucun retard.</translation>
    </message>
    <message numerus="yes">
        <source>%n late arrival(s)</source>
        <translation>
            <numerusform>%n retard</numerusform>
            <numerusform>%n retards</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily roll register</source>
        <translation>Registre d’appel du jour</translation>
    </message>
    <message>
        <source>Monthly attendance register</source>
        <translation>Registre mensuel d’assiduité</translation>
    </message>
    <message>
        <source>Register of late arrivals</source>
        <translation>Registre des retards</translation>
    </message>
    <message>
        <source>Attestation of hours</source>
        <translation>Attestation d’heures</translation>
    </message>
    <message>
        <source>Statement of attendance</source>
        <translation>Relevé d’assiduité</translation>
    </message>
    <message>
        <source>This paper was issued by a newer version of the program: update it to see it.</source>
        <translation>Ce document a été émis par une version plus récente du logiciel&#xa0;: mettez-le à jour pour le voir.</translation>
    </message>
    <message>
        <source>Choose a first and a last day, in this order, at most three years apart and not after today.</source>
        <translation>Choisissez un premier et un dernier jour, dans cet ordre, sur trois ans au plus et sans dépasser aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 was not enrolled in this period: choose other days.</source>
        <translation>%1 n’a pas d’inscription sur cette période&#xa0;: choisissez d’autres jours.</translation>
    </message>
    <message>
        <source>%1 has no session on %2: there is no register of that day.</source>
        <translation>%1 n’a pas de séance le %2&#xa0;: il n’y a pas de registre de ce jour.</translation>
    </message>
    <message>
        <source>%1 has no session in %2: there is no register of that month.</source>
        <translation>%1 n’a pas de séance en %2&#xa0;: il n’y a pas de registre de ce mois.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The head of %1 attests the hours of training below, from the rolls of the school:</source>
        <translation>La direction de l’établissement %1 atteste les heures de formation ci-dessous, d’après les appels&#xa0;:</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Hours given</source>
        <translation>Heures données</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Heures suivies</translation>
    </message>
    <message>
        <source>No roll of this period names the student.</source>
        <translation>Aucun appel de cette période ne porte sur cet élève.</translation>
    </message>
    <message>
        <source>Counted from the rolls that were done: the length of the sessions, less absences, late arrivals and early departures. Sessions the student was exempted from are not given.</source>
        <translation>Compté d’après les appels faits&#xa0;: la durée des séances, moins les absences, les retards et les départs anticipés. Les séances dont l’élève était dispensé ne comptent pas comme données.</translation>
    </message>
    <message>
        <source>Hours taken over from before the program was used are among them.</source>
        <translation>Elles comprennent des heures reprises d’avant l’usage du logiciel.</translation>
    </message>
    <message>
        <source>The head of %1 states the attendance below:</source>
        <translation>La direction de l’établissement %1 certifie l’assiduité ci-dessous&#xa0;:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Hours called</source>
        <translation>Heures appelées</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Half-days missed</source>
        <translation>Demi-journées manquées</translation>
    </message>
    <message>
        <source>not justified</source>
        <translation>non justifiées</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>No session of this period is over.</source>
        <translation>Aucune séance de cette période n’est passée.</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) of temporary exclusion.</source>
        <translation>
            <numerusform>%n demi-journée d’exclusion temporaire.</numerusform>
            <numerusform>%n demi-journées d’exclusion temporaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a roll are not in these figures.</source>
        <translation>
            <numerusform>%n séance sans appel n’est pas dans ces chiffres.</numerusform>
            <numerusform>%n séances sans appel ne sont pas dans ces chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a valid reason, whole</source>
        <translation>sans motif valable, entière</translation>
    </message>
    <message>
        <source>without a valid reason, in part</source>
        <translation>sans motif valable, en partie</translation>
    </message>
    <message>
        <source>reason awaited</source>
        <translation>motif attendu</translation>
    </message>
    <message>
        <source>exclusion, counted apart</source>
        <translation>exclusion, comptée à part</translation>
    </message>
    <message>
        <source>justified</source>
        <translation>justifiée</translation>
    </message>
    <message>
        <source>Half-days one by one</source>
        <translation>Demi-journées une à une</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>No half-day of this month was missed.</source>
        <translation>Aucune demi-journée manquée ce mois-ci.</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>Steps taken by the school</source>
        <translation>Démarches de l’école</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>No step is noted for this month.</source>
        <translation>Aucune démarche notée pour ce mois.</translation>
    </message>
    <message>
        <source>%1, of these %2 whole</source>
        <translation>%1, dont %2 entières</translation>
    </message>
    <message>
        <source>%1: reached on %2, at the age of %3 (%4).</source>
        <translation>%1&#xa0;: atteint le %2, à l’âge de %3 ans (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) of these days were not done: nobody is held to have missed them.</source>
        <translation>
            <numerusform>%n appel de ces jours n’a pas été fait&#xa0;: personne n’y est compté absent.</numerusform>
            <numerusform>%n appels de ces jours n’ont pas été faits&#xa0;: personne n’y est compté absent.</numerusform>
        </translation>
    </message>
    <message>
        <source>To whom this goes, under which text and with which papers: to be checked by the school before it is sent.</source>
        <translation>Destinataire, texte applicable et pièces à joindre&#xa0;: à vérifier par l’école avant l’envoi.</translation>
    </message>
    <message>
        <source>Half-days without a valid reason</source>
        <translation>Demi-journées sans motif valable</translation>
    </message>
    <message>
        <source>Half-days missed, justified or not</source>
        <translation>Demi-journées manquées, justifiées ou non</translation>
    </message>
    <message>
        <source>For the school</source>
        <translation>Pour l’école</translation>
    </message>
    <message>
        <source>Summary of absences</source>
        <translation>Récapitulatif d’absences</translation>
    </message>
    <message>
        <source>No group has the code %1: compare it with the one beside the square of the sheet.</source>
        <translation>Aucun groupe ne correspond au code %1&#xa0;: comparez-le à celui qui figure à côté du carré de la feuille.</translation>
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
        <translation>Pour le</translation>
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
    <message>
        <source>No departure recorded</source>
        <translation>Départ non enregistré</translation>
    </message>
    <message>
        <source>This file holds no school yet. Found it first.</source>
        <translation>Ce fichier ne contient pas encore d’école. Créez-la d’abord.</translation>
    </message>
    <message>
        <source>Share of practice</source>
        <translation>Part de pratique</translation>
    </message>
    <message>
        <source>no roll yet</source>
        <translation>aucun appel fait</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Assiduité</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>of %1 charged</source>
        <translation>sur %1 facturés</translation>
    </message>
    <message>
        <source>of all leavers</source>
        <translation>des sortants</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>New entrants</source>
        <translation>Nouvelles entrées</translation>
    </message>
    <message>
        <source>Exam success</source>
        <translation>Réussite aux examens</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>des présents</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Positive exit</source>
        <translation>Sortie positive</translation>
    </message>
    <message>
        <source>Head of the school</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Recognised by the State on</source>
        <translation>Reconnaissance par l’État</translation>
    </message>
    <message>
        <source>Labelled École de Production on</source>
        <translation>Label École de Production</translation>
    </message>
    <message>
        <source>Census day</source>
        <translation>Jour de recensement</translation>
    </message>
    <message>
        <source>Every rate is written as cases over all cases, with a percentage from %1 cases on; what was counted stands beside it. A dash means that there is nothing to divide by. What is not known is said in the last section.</source>
        <translation>Chaque taux est écrit en nombre de cas sur le total, avec un pourcentage à partir de %1 cas&#xa0;; ce qui est compté figure à côté. Un tiret signifie qu’il n’y a rien à diviser. Ce qui n’est pas connu est dit dans la dernière section.</translation>
    </message>
    <message>
        <source>%1 to %2 · figures of %3</source>
        <translation>Du %1 au %2 · chiffres arrêtés au %3</translation>
    </message>
    <message>
        <source>Head of the audit trail on %1: %2. Compared later with the school’s file, it shows whether anything was changed without a trace.</source>
        <translation>Empreinte du journal de l’école au %1&#xa0;: %2. Comparée plus tard au fichier de l’école, elle montre si quelque chose a été changé sans laisser de trace.</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>Bilan annuel %1</translation>
    </message>
    <message>
        <source>The head of the school</source>
        <translation>Pour la direction</translation>
    </message>
    <message>
        <source>1st year</source>
        <translation>1re année</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1e année</translation>
    </message>
    <message>
        <source>By diploma and year of the path</source>
        <translation>Par diplôme et année de parcours</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>Diploma in view</source>
        <translation>Diplôme préparé</translation>
    </message>
    <message>
        <source>No diploma in view recorded</source>
        <translation>Diplôme préparé non renseigné</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Over the year</source>
        <translation>Au fil de l’année</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Enrolled at least one day</source>
        <translation>Inscriptions d’au moins un jour</translation>
    </message>
    <message>
        <source>of them, who entered after the census day</source>
        <translation>dont entrées après le jour de recensement</translation>
    </message>
    <message>
        <source>of them, who left and came back within the year</source>
        <translation>dont départs suivis d’un retour dans l’année</translation>
    </message>
    <message>
        <source>Enrolled on %1</source>
        <translation>Effectif au %1</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <source>those for whom it is known, %1 of %2</source>
        <translation>ceux pour qui la réponse est connue, %1 sur %2</translation>
    </message>
    <message>
        <source>Nobody is enrolled in this school year yet. Figures appear here with the first enrolment.</source>
        <translation>Personne n’est encore inscrit dans cette année scolaire. Les chiffres apparaîtront ici dès la première inscription.</translation>
    </message>
    <message>
        <source>No workshop group recorded</source>
        <translation>Groupe d’atelier non renseigné</translation>
    </message>
    <message>
        <source>Workshop group</source>
        <translation>Groupe d’atelier</translation>
    </message>
    <message>
        <source>Enrolled on the census day (%1): whose stay had begun and had not ended. New entrants: whose first stay of the year is a first entry into the school. Ages in whole years on that day.</source>
        <translation>Effectif au jour de recensement (%1)&#xa0;: élèves entrés et non sortis ce jour-là. Nouvelles entrées&#xa0;: élèves dont l’inscription de l’année est une première entrée dans l’école. Âges en années révolues ce jour-là.</translation>
    </message>
    <message>
        <source>Entries and departures</source>
        <translation>Entrées et départs</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motif de départ</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Nobody left over the year.</source>
        <translation>Aucun départ dans l’année.</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Départs en cours de formation</translation>
    </message>
    <message>
        <source>young people who left before the end of their training and did not come back within the year</source>
        <translation>élèves partis avant la fin de leur formation et non revenus dans l’année</translation>
    </message>
    <message>
        <source>young people enrolled at least one day of the year</source>
        <translation>élèves inscrits au moins un jour de l’année</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>This section is left out: its figures are not part of the work of the person who prepared this report.</source>
        <translation>Cette section est laissée de côté&#xa0;: ses chiffres ne relèvent pas du travail de la personne qui a préparé ce bilan.</translation>
    </message>
    <message>
        <source>Nobody is enrolled on the census day.</source>
        <translation>Personne n’est inscrit le jour de recensement.</translation>
    </message>
    <message>
        <source>Rural area</source>
        <translation>Milieu rural</translation>
    </message>
    <message>
        <source>young people who live in a rural commune</source>
        <translation>élèves habitant une commune rurale</translation>
    </message>
    <message>
        <source>Priority district</source>
        <translation>Quartier prioritaire</translation>
    </message>
    <message>
        <source>young people who live in a priority district of urban policy</source>
        <translation>élèves habitant un quartier prioritaire de la politique de la ville</translation>
    </message>
    <message>
        <source>Unaccompanied minors</source>
        <translation>Mineurs non accompagnés</translation>
    </message>
    <message>
        <source>young people recognised as unaccompanied minors</source>
        <translation>élèves reconnus mineurs non accompagnés</translation>
    </message>
    <message>
        <source>DYS disorders</source>
        <translation>Troubles DYS</translation>
    </message>
    <message>
        <source>young people with a DYS disorder, whichever it is</source>
        <translation>élèves ayant un trouble DYS, quel qu’il soit</translation>
    </message>
    <message>
        <source>National bursary</source>
        <translation>Bourse nationale</translation>
    </message>
    <message>
        <source>young people who receive the national bursary</source>
        <translation>élèves bénéficiant de la bourse nationale</translation>
    </message>
    <message>
        <source>Figures of the census day, without names. Small numbers can point to somebody: before this section leaves the school, take out any figure of which fewer than %1 persons are part.</source>
        <translation>Chiffres du jour de recensement, sans noms. De petits nombres peuvent désigner quelqu’un&#xa0;: avant que cette section ne sorte de l’école, retirez tout chiffre qui concerne moins de %1 personnes.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Reste à recevoir</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>dont échéances passées</translation>
    </message>
    <message>
        <source>Fees and payments</source>
        <translation>Scolarité et règlements</translation>
    </message>
    <message>
        <source>Nothing is charged for this school year yet.</source>
        <translation>Rien n’est encore facturé pour cette année scolaire.</translation>
    </message>
    <message>
        <source>money received and put on a charge of this year</source>
        <translation>règlements reçus et affectés à une somme due de l’année</translation>
    </message>
    <message>
        <source>charges of this year that were not cancelled</source>
        <translation>sommes dues de l’année, hors annulations</translation>
    </message>
    <message>
        <source>Fully paid</source>
        <translation>Entièrement réglé</translation>
    </message>
    <message>
        <source>young people for whom everything is paid</source>
        <translation>élèves pour qui tout est réglé</translation>
    </message>
    <message>
        <source>young people for whom something is charged</source>
        <translation>élèves pour qui une somme est due</translation>
    </message>
    <message>
        <source>With an overdue instalment</source>
        <translation>Avec une échéance passée</translation>
    </message>
    <message>
        <source>young people with an instalment past its date and not paid</source>
        <translation>élèves ayant une échéance passée et non réglée</translation>
    </message>
    <message>
        <source>On %1, for the charges of school year %2 alone. Voided payments and cancelled charges are not counted.</source>
        <translation>Au %1, pour les seules sommes dues de l’année %2. Les règlements et les sommes annulés ne sont pas comptés.</translation>
    </message>
    <message numerus="yes">
        <source>The sex of %n person(s) is not recorded.</source>
        <translation>
            <numerusform>Sexe non renseigné pour %n personne.</numerusform>
            <numerusform>Sexe non renseigné pour %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a diploma in view recorded.</source>
        <translation>
            <numerusform>Diplôme préparé non renseigné pour %n personne.</numerusform>
            <numerusform>Diplôme préparé non renseigné pour %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a roll: their hours are not counted.</source>
        <translation>
            <numerusform>%n séance sans appel&#xa0;: ses heures ne sont pas comptées.</numerusform>
            <numerusform>%n séances sans appel&#xa0;: leurs heures ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) without a presence recorded: counted as entered, not as present.</source>
        <translation>
            <numerusform>%n candidature sans présence notée&#xa0;: comptée parmi les inscrits, pas parmi les présents.</numerusform>
            <numerusform>%n candidatures sans présence notée&#xa0;: comptées parmi les inscrits, pas parmi les présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official result(s) awaited: counted as present, not as admitted.</source>
        <translation>
            <numerusform>%n résultat officiel attendu&#xa0;: compté parmi les présents, pas parmi les diplômes obtenus.</numerusform>
            <numerusform>%n résultats officiels attendus&#xa0;: comptés parmi les présents, pas parmi les diplômes obtenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with neither a departure nor a place in the next year yet: not counted as leavers.</source>
        <translation>
            <numerusform>%n élève sans départ enregistré ni inscription l’année suivante&#xa0;: non compté parmi les sortants.</numerusform>
            <numerusform>%n élèves sans départ enregistré ni inscription l’année suivante&#xa0;: non comptés parmi les sortants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news of leavers not confirmed yet: not counted.</source>
        <translation>
            <numerusform>%n nouvelle de sortant non confirmée&#xa0;: non comptée.</numerusform>
            <numerusform>%n nouvelles de sortants non confirmées&#xa0;: non comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaver(s) without news.</source>
        <translation>
            <numerusform>%n sortant sans nouvelles.</numerusform>
            <numerusform>%n sortants sans nouvelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing from the figures of this report.</source>
        <translation>Rien ne manque aux chiffres de ce bilan.</translation>
    </message>
    <message>
        <source>What this report does not know</source>
        <translation>Ce que ce bilan ne sait pas</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Practice attended</source>
        <translation>Pratique suivie</translation>
    </message>
    <message>
        <source>Theory attended</source>
        <translation>Théorie suivie</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Share given</source>
        <translation>Part donnée</translation>
    </message>
    <message>
        <source>Hours given</source>
        <translation>Heures données</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Heures suivies</translation>
    </message>
    <message>
        <source>Share of practice, by workshop group</source>
        <translation>Part de pratique par groupe d’atelier</translation>
    </message>
    <message>
        <source>No roll was done in this school year yet: hours and attendance are counted from the rolls.</source>
        <translation>Aucun appel n’a encore été fait dans cette année scolaire&#xa0;: les heures et l’assiduité se comptent à partir des appels.</translation>
    </message>
    <message>
        <source>Hours and share of practice</source>
        <translation>Heures et part de pratique</translation>
    </message>
    <message>
        <source>hours attended in the workshop</source>
        <translation>heures suivies en atelier</translation>
    </message>
    <message>
        <source>hours attended in the workshop and in theory</source>
        <translation>heures suivies en atelier et en théorie</translation>
    </message>
    <message>
        <source>Share of practice given</source>
        <translation>Part de pratique donnée</translation>
    </message>
    <message>
        <source>hours given in the workshop, absences included</source>
        <translation>heures données en atelier, absences comprises</translation>
    </message>
    <message>
        <source>hours given in the workshop and in theory</source>
        <translation>heures données en atelier et en théorie</translation>
    </message>
    <message>
        <source>Sessions missed whole</source>
        <translation>Séances manquées en entier</translation>
    </message>
    <message>
        <source>Late arrivals</source>
        <translation>Retards</translation>
    </message>
    <message>
        <source>Time missed by late arrivals</source>
        <translation>Temps manqué par retard</translation>
    </message>
    <message>
        <source>hours for which the young people were there</source>
        <translation>heures de présence des élèves</translation>
    </message>
    <message>
        <source>hours given to them, without those they were exempted from</source>
        <translation>heures qui leur ont été données, hors dispenses</translation>
    </message>
    <message>
        <source>Rolls done</source>
        <translation>Appels faits</translation>
    </message>
    <message>
        <source>sessions whose roll was done</source>
        <translation>séances dont l’appel est fait</translation>
    </message>
    <message>
        <source>sessions held until %1, without those that were cancelled</source>
        <translation>séances tenues jusqu’au %1, hors séances annulées</translation>
    </message>
    <message>
        <source>Annex: hours of each person</source>
        <translation>Annexe&#xa0;: heures de chaque personne</translation>
    </message>
    <message>
        <source>With names: for the school only</source>
        <translation>Nominative&#xa0;: pour l’école seulement</translation>
    </message>
    <message>
        <source>Who changed groups during the year stands in each of them, with the hours of the weeks spent there.</source>
        <translation>Après un changement de groupe en cours d’année, la même personne figure dans chaque groupe, avec les heures des semaines qu’elle y a passées.</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>Situation of the leavers, of all leavers</source>
        <translation>Situation des sortants, sur tous les sortants</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>All leavers</source>
        <translation>Tous les sortants</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Of those heard of</source>
        <translation>Sur les répondants</translation>
    </message>
    <message>
        <source>Of all leavers</source>
        <translation>Sur tous les sortants</translation>
    </message>
    <message>
        <source>Employment, apprenticeship included</source>
        <translation>Emploi, apprentissage compris</translation>
    </message>
    <message>
        <source>Further study</source>
        <translation>Poursuite d’études</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Taux de réponse</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Employment, of those heard of</source>
        <translation>Emploi, sur les répondants</translation>
    </message>
    <message>
        <source>Employment, of all</source>
        <translation>Emploi, sur tous</translation>
    </message>
    <message>
        <source>Positive exit, of all</source>
        <translation>Sortie positive, sur tous</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>News told from %1 to %2. Sources: %3.</source>
        <translation>Nouvelles reçues du %1 au %2. Sources&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What became of the leavers</source>
        <translation>Anciens élèves&#xa0;: que sont-ils devenus&#xa0;?</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>Situation connue au %1</translation>
    </message>
    <message>
        <source>No leaver for this year: nobody left, or the departures are not recorded yet.</source>
        <translation>Aucun sortant pour cette année&#xa0;: personne n’est parti, ou les départs ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Leavers: whose last stay in the year ended with a departure, or who was not enrolled again once the next year had begun. Numerators: those in that situation by the news the office confirmed, plans included. Denominators: those heard of, or all leavers (without news counts as without). Employment counts contracts, temporary work, self-employment and apprenticeship. Positive exit: employment, further study, civic service or army.</source>
        <translation>Sortants&#xa0;: élèves partis dans l’année sans y revenir, ou non réinscrits une fois l’année suivante commencée. Numérateurs&#xa0;: ceux qui sont dans cette situation d’après les nouvelles confirmées par le secrétariat, projets compris. Dénominateurs&#xa0;: les répondants, ou tous les sortants (sans nouvelles, on compte comme sans solution). L’emploi comprend contrats, intérim, travail indépendant et apprentissage. Sortie positive&#xa0;: emploi, poursuite d’études, service civique ou armée.</translation>
    </message>
    <message>
        <source>Follow-up after leaving</source>
        <translation>Suivi après la sortie</translation>
    </message>
    <message>
        <source>Months after 30 June of the year of leaving. Situation on that very day.</source>
        <translation>Mois après le 30 juin de l’année de sortie. Situation ce jour-là exactement.</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Diplôme obtenu</translation>
    </message>
    <message>
        <source>With honours</source>
        <translation>Avec mention</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajournés</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Of those present</source>
        <translation>Sur les présents</translation>
    </message>
    <message>
        <source>Of those entered</source>
        <translation>Sur les inscrits</translation>
    </message>
    <message>
        <source>Of the cohort</source>
        <translation>Sur la cohorte</translation>
    </message>
    <message>
        <source>Entered, present, admitted</source>
        <translation>Inscrits, présents, diplômes obtenus</translation>
    </message>
    <message>
        <source>Results per diploma</source>
        <translation>Résultats par diplôme</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Nobody is entered for a diploma in session %1, and no path ends with it.</source>
        <translation>Personne n’est inscrit à un diplôme pour la session %1, et aucun parcours ne s’y termine.</translation>
    </message>
    <message>
        <source>Numerator: candidates who obtained the whole diploma, by the jury’s official decision. Denominators: those present at the exam (who did not come is left out); all who were entered; the cohort, that is all who began training for this diploma with this session in view, who left on the way or need more time included.</source>
        <translation>Numérateur&#xa0;: candidats ayant obtenu le diplôme entier, selon la décision officielle du jury. Dénominateurs&#xa0;: les présents à l’examen (les absents n’y sont pas)&#xa0;; tous les inscrits&#xa0;; la cohorte, c’est-à-dire tous ceux qui ont commencé cette formation en visant cette session, y compris ceux qui sont partis ou qui ont besoin de plus de temps.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Numerator: %1. Denominator: %2.</source>
        <translation>Numérateur&#xa0;: %1. Dénominateur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>Dans la zone</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Outside the zone</source>
        <translation>Hors zone</translation>
    </message>
    <message>
        <source>Aim: %1/%2, zone from %3 to %4</source>
        <translation>Repère&#xa0;: %1/%2, zone de %3 à %4</translation>
    </message>
    <message>
        <source>UAI %1</source>
        <translation>UAI %1</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>1. Start Établi, type the sign-in name, and this code in the place of a password.</source>
        <translation>1. Ouvrez Établi, tapez l’identifiant, puis ce code à la place du mot de passe.</translation>
    </message>
    <message>
        <source>2. Choose a password of twelve characters or more: four or five words are easy to remember. Nobody else knows it, not even the director.</source>
        <translation>2. Choisissez un mot de passe d’au moins douze caractères&#xa0;: quatre ou cinq mots se retiennent bien. Personne d’autre ne le connaît, pas même la direction.</translation>
    </message>
    <message>
        <source>3. Destroy this sheet: the code works once, and opens nothing after that.</source>
        <translation>3. Détruisez cette feuille&#xa0;: le code sert une seule fois et n’ouvre plus rien ensuite.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Établie le %1 par %2</translation>
    </message>
    <message>
        <source>This key opens the school&apos;s backups made from this day on. Whoever holds it and a backup can read everything; without it, and without the phrase if there is one, nobody can, not even who wrote the program.</source>
        <translation>Cette clé ouvre les sauvegardes de l’école faites à partir de ce jour. Avec elle et une sauvegarde, on peut tout lire&#xa0;; sans elle, et sans la phrase s’il y en a une, personne ne le peut, pas même les auteurs du logiciel.</translation>
    </message>
    <message>
        <source>The key has digits, and letters without I, L, O and U. It may be typed in capitals or not, with or without hyphens.</source>
        <translation>La clé contient des chiffres et des lettres, jamais I, L, O ni U. Elle se tape en majuscules ou en minuscules, avec ou sans tirets.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la garder</translation>
    </message>
    <message>
        <source>• This sheet in a closed envelope, in the school&apos;s safe; a second one in another building.</source>
        <translation>• Cette feuille sous enveloppe fermée, dans le coffre de l’école&#xa0;; une seconde dans un autre bâtiment.</translation>
    </message>
    <message>
        <source>• Never beside the backups, never as a photo or in an e-mail.</source>
        <translation>• Jamais à côté des sauvegardes, jamais en photo ni dans un courriel.</translation>
    </message>
    <message>
        <source>• Keep the sheets of earlier keys: they open the backups of their time.</source>
        <translation>• Gardez les feuilles des clés précédentes&#xa0;: elles ouvrent les sauvegardes de leur époque.</translation>
    </message>
    <message>
        <source>When the PC is lost</source>
        <translation>Si l’ordinateur est perdu</translation>
    </message>
    <message>
        <source>1. Install Établi on another PC and plug in the stick with the backups.</source>
        <translation>1. Installez Établi sur un autre ordinateur et branchez la clé USB des sauvegardes.</translation>
    </message>
    <message>
        <source>2. On the first page, choose “Restore a backup”, then the newest backup.</source>
        <translation>2. Sur la première page, choisissez «&#xa0;Restaurer une sauvegarde&#xa0;», puis la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>3. Type this key. The school opens as it was on the evening of that backup.</source>
        <translation>3. Tapez cette clé. L’école s’ouvre telle qu’elle était au soir de cette sauvegarde.</translation>
    </message>
    <message>
        <source>Each September, try it once: it takes five minutes and tells that all is well.</source>
        <translation>Chaque mois de septembre, faites un essai&#xa0;: cinq minutes suffisent pour savoir que tout va bien.</translation>
    </message>
    <message>
        <source>Put in the safe by</source>
        <translation>Mise au coffre par</translation>
    </message>
    <message>
        <source>Second sheet kept by</source>
        <translation>Seconde feuille gardée par</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>INE</source>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>représentant légal</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>autorité parentale</translation>
    </message>
    <message>
        <source>lives with the student</source>
        <translation>vit avec l’élève</translation>
    </message>
    <message>
        <source>receives the mail</source>
        <translation>reçoit le courrier</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>paie</translation>
    </message>
    <message>
        <source>No contact, no information</source>
        <translation>Ni contact ni information</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>No contact in the file.</source>
        <translation>Aucun contact dans la fiche.</translation>
    </message>
    <message>
        <source>%1 · year %2 of %3</source>
        <translation>%1 · année %2 sur %3</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Group or diploma</source>
        <translation>Groupe ou diplôme</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Not enrolled yet.</source>
        <translation>Pas encore d’inscription.</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>Fiche de %1</translation>
    </message>
    <message>
        <source>Student file</source>
        <translation>Fiche élève</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation>Famille et contacts</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Scolarité</translation>
    </message>
    <message>
        <source>represented by %1</source>
        <translation>dont le responsable est %1</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>L’école</translation>
    </message>
    <message>
        <source>The young person</source>
        <translation>Le jeune</translation>
    </message>
    <message>
        <source>birth: %1</source>
        <translation>naissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Représentant légal</translation>
    </message>
    <message>
        <source>School or service of origin</source>
        <translation>Établissement ou service d’origine</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Workshop master</source>
        <translation>Maître professionnel</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>What the stay is for</source>
        <translation>Objet du séjour</translation>
    </message>
    <message>
        <source>The young person discovers the trade and the school, watches and tries simple tasks beside the pupils, to choose a training with full knowledge. The young person is not paid and produces nothing for the school.</source>
        <translation>Le jeune découvre le métier et l’école, observe et essaie des tâches simples à côté des élèves, pour choisir sa formation en connaissance de cause. Il n’est pas rémunéré et ne produit rien pour l’école.</translation>
    </message>
    <message>
        <source>No regulated work</source>
        <translation>Pas de travaux réglementés</translation>
    </message>
    <message>
        <source>During the whole stay the young person does no regulated work: none of the works that are forbidden or regulated for minors, no dangerous machine, product or work at height, not even under supervision. The workshop master chooses the tasks and the protective equipment, which the school lends, and stays present.</source>
        <translation>Pendant tout le séjour, le jeune n’effectue pas de travaux réglementés&#xa0;: aucun des travaux interdits ou réglementés pour les mineurs, ni machine dangereuse, ni produit dangereux, ni travail en hauteur, même sous surveillance. Le maître professionnel choisit les tâches et les équipements de protection, prêtés par l’école, et reste présent.</translation>
    </message>
    <message>
        <source>Safety and behaviour</source>
        <translation>Sécurité et comportement</translation>
    </message>
    <message>
        <source>The young person keeps to the hours, the safety instructions and the internal rules. The school may end the stay at once where safety demands it, and tells the legal representatives.</source>
        <translation>Le jeune respecte les horaires, les consignes de sécurité et le règlement intérieur. L’école peut mettre fin au séjour immédiatement si la sécurité l’exige&#xa0;; elle en informe les représentants légaux.</translation>
    </message>
    <message>
        <source>Insurance and accidents</source>
        <translation>Assurance et accident</translation>
    </message>
    <message>
        <source>The legal representatives declare that the young person is covered by the liability insurance named above. In an accident the school calls for help, then the person named above; the legal representatives allow any urgent care that a doctor decides.</source>
        <translation>Les représentants légaux déclarent que le jeune est couvert par l’assurance de responsabilité civile indiquée ci-dessus. En cas d’accident, l’école appelle les secours puis la personne indiquée ci-dessus&#xa0;; les représentants légaux autorisent les soins urgents décidés par un médecin.</translation>
    </message>
    <message>
        <source>For the school</source>
        <translation>Pour l’école</translation>
    </message>
    <message>
        <source>Stay agreement %1</source>
        <translation>Convention de séjour %1</translation>
    </message>
    <message>
        <source>Agreement of a discovery stay</source>
        <translation>Convention de séjour découverte</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>The stay</source>
        <translation>Le séjour</translation>
    </message>
    <message>
        <source>Refund cancelled: %1</source>
        <translation>Remboursement annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation>Remboursement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unpaid cheque: %1</source>
        <translation>Chèque impayé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cash journal</source>
        <translation>Journal de caisse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Bank and number</source>
        <translation>Banque et numéro</translation>
    </message>
    <message>
        <source>Nothing came in or went out.</source>
        <translation>Aucun mouvement.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Enrolled from</source>
        <translation>Inscription à partir du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The head of %1 certifies the enrolment in this school, for the school year %2, of:</source>
        <translation>La direction de l’établissement «&#xa0;%1&#xa0;» certifie l’inscription dans l’établissement, pour l’année scolaire %2, de&#xa0;:</translation>
    </message>
    <message>
        <source>The head of %1 certifies that the following enrolment in this school, for the school year %2, has ended:</source>
        <translation>La direction de l’établissement «&#xa0;%1&#xa0;» certifie que l’inscription suivante, pour l’année scolaire %2, a pris fin par radiation des effectifs&#xa0;:</translation>
    </message>
    <message>
        <source>Issued for all lawful purposes.</source>
        <translation>Certificat délivré pour servir et valoir ce que de droit.</translation>
    </message>
    <message>
        <source>Issued to allow the enrolment in another school.</source>
        <translation>Certificat délivré pour permettre l’inscription dans un autre établissement.</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Fait le %1</translation>
    </message>
    <message>
        <source>Done in %1 on %2</source>
        <translation>Fait à %1, le %2</translation>
    </message>
    <message>
        <source>School year %1 · no. %2</source>
        <translation>Année scolaire %1 · n° %2</translation>
    </message>
    <message>
        <source>The head of the school: stamp and signature</source>
        <translation>La direction&#xa0;: cachet et signature</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Number of the cheque</source>
        <translation>N° du chèque</translation>
    </message>
    <message>
        <source>Deposit of cheques %1</source>
        <translation>Remise de chèques %1</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Account (IBAN)</source>
        <translation>Compte (IBAN)</translation>
    </message>
    <message>
        <source>Deposit of cheques no. %1</source>
        <translation>Remise de chèques n° %1</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Chèques</translation>
    </message>
    <message>
        <source>Cheques deposited</source>
        <translation>Chèques remis</translation>
    </message>
    <message>
        <source>For the bank</source>
        <translation>Pour la banque</translation>
    </message>
    <message>
        <source>Unless we are mistaken, the instalments below are still to be paid. If your payment is on its way, please take no notice of this letter.</source>
        <translation>Sauf erreur de notre part, les échéances ci-dessous restent à régler. Si votre règlement est en chemin, merci de ne pas tenir compte de ce courrier.</translation>
    </message>
    <message>
        <source>We have not received the payment of the instalments below. Please send it to us, or get in touch with the school: a payment in several parts can be agreed.</source>
        <translation>Nous n’avons pas reçu le règlement des échéances ci-dessous. Merci de nous le faire parvenir, ou de prendre contact avec l’école&#xa0;: un paiement en plusieurs fois peut être convenu.</translation>
    </message>
    <message>
        <source>In spite of our letters, the instalments below are still to be paid. We propose a meeting to agree on a plan of payment together.</source>
        <translation>Malgré nos courriers, les échéances ci-dessous restent à régler. Nous vous proposons un rendez-vous pour convenir ensemble d’un échéancier.</translation>
    </message>
    <message>
        <source>If these due dates no longer suit you, tell us: we will look for a solution together.</source>
        <translation>Si ces dates ne vous conviennent plus, dites-le-nous&#xa0;: nous chercherons une solution ensemble.</translation>
    </message>
    <message>
        <source>If you meet a difficulty, the office will receive you in confidence.</source>
        <translation>En cas de difficulté, le secrétariat vous reçoit en toute confidentialité.</translation>
    </message>
    <message>
        <source>Your situation can also be put before the school’s social commission. Please answer this letter, in whatever way suits you best.</source>
        <translation>Votre situation peut aussi être présentée à la commission sociale de l’école. Merci de répondre à ce courrier, par le moyen qui vous convient le mieux.</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à régler</translation>
    </message>
    <message>
        <source>Advance to be deducted</source>
        <translation>Avance à déduire</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Lettre %1</translation>
    </message>
    <message>
        <source>Subject: school fees, instalments to be paid (%1)</source>
        <translation>Objet&#xa0;: frais de scolarité, échéances à régler (%1)</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>For a bank transfer: IBAN %1, with the number %2.</source>
        <translation>Pour un virement&#xa0;: IBAN %1, en rappelant le numéro %2.</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>of which %1 overdue</source>
        <translation>dont %1 en retard</translation>
    </message>
    <message>
        <source>Next instalment: %1 on %2.</source>
        <translation>Prochaine échéance&#xa0;: %1 le %2.</translation>
    </message>
    <message>
        <source>Nothing is charged for this year.</source>
        <translation>Rien n’est facturé pour cette année.</translation>
    </message>
    <message>
        <source>%1 — cancelled: %2</source>
        <translation>%1 — annulé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Réglé par</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Aucun règlement.</translation>
    </message>
    <message>
        <source>Left to pay for %1</source>
        <translation>Reste à régler pour %1</translation>
    </message>
    <message>
        <source>Left to pay for other years</source>
        <translation>Reste à régler pour d’autres années</translation>
    </message>
    <message>
        <source>Advances to be deducted</source>
        <translation>Avances à déduire</translation>
    </message>
    <message>
        <source>In your favour</source>
        <translation>En votre faveur</translation>
    </message>
    <message>
        <source>To pay in all</source>
        <translation>À régler en tout</translation>
    </message>
    <message>
        <source>Account of %1, %2</source>
        <translation>Relevé de %1, %2</translation>
    </message>
    <message>
        <source>Statement of account %1</source>
        <translation>Relevé de compte %1</translation>
    </message>
    <message>
        <source>As the books stand on %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Ce qui est facturé</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Ce qui a été réglé</translation>
    </message>
    <message>
        <source>Advances not used yet</source>
        <translation>Avances non utilisées</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>Liste de classe</translation>
    </message>
    <message>
        <source>Credit note no. %1</source>
        <translation>Avoir n° %1</translation>
    </message>
    <message>
        <source>Invoice no. %1</source>
        <translation>Facture n° %1</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>À payer avant le</translation>
    </message>
    <message>
        <source>SIRET of the payer</source>
        <translation>SIRET du payeur</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Code service</translation>
    </message>
    <message>
        <source>Engagement number</source>
        <translation>Numéro d’engagement</translation>
    </message>
    <message>
        <source>Cancels the invoice</source>
        <translation>Annule la facture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Total credited</source>
        <translation>Total de l’avoir</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>Total à payer</translation>
    </message>
    <message>
        <source>Cancelled by the credit note %1.</source>
        <translation>Annulée par l’avoir %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown here: open it from the page it was issued from.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être affiché ici&#xa0;: ouvrez ce document depuis la page où il a été établi.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 The letters are recorded as issued: print them from the register of issued papers.</source>
        <translation>%1 Les lettres sont enregistrées comme émises&#xa0;: imprimez-les depuis le registre des documents émis.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

Please find our letter attached: %1.

Yours faithfully,
%2
</source>
        <translation>Madame, Monsieur,

Veuillez trouver notre courrier en pièce jointe&#xa0;: %1.

Nous vous prions d’agréer nos salutations distinguées.
%2
</translation>
    </message>
    <message>
        <source>%1: no e-mail address is known. Print this letter instead.</source>
        <translation>%1&#xa0;: aucune adresse électronique n’est connue. Imprimez plutôt cette lettre.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>DO NOT CALL, give no information: %1</source>
        <translation>NE PAS APPELER, ne donner aucune information&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number given for the stay</source>
        <translation>Numéro donné pour le séjour</translation>
    </message>
    <message>
        <source>Nobody to call is in the file</source>
        <translation>Aucun contact à appeler n’est enregistré</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Nobody is enrolled that day.</source>
        <translation>Personne n’est inscrit ce jour-là.</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>Toute l’école</translation>
    </message>
    <message>
        <source>Emergency sheet %1</source>
        <translation>Fiche d’urgence %1</translation>
    </message>
    <message>
        <source>In an emergency: %1</source>
        <translation>En cas d’urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>First the emergency services: 15 (medical), 18 (fire), 112 (all). Then the first number of the young person, then the next ones. For the staff alone: put away, and destroyed when a newer one is printed.</source>
        <translation>D’abord les secours&#xa0;: 15 (Samu), 18 (pompiers), 112 (tous). Ensuite le premier numéro de l’élève, puis les suivants. Réservé à l’équipe&#xa0;: à ranger, et à détruire dès qu’une fiche plus récente est imprimée.</translation>
    </message>
    <message>
        <source>On a stay in the workshop that day</source>
        <translation>En séjour dans l’atelier ce jour-là</translation>
    </message>
    <message>
        <source>Guests of the school: never on a regulated machine or work</source>
        <translation>Accueillis par l’école&#xa0;: jamais sur une machine ou à un travail réglementés</translation>
    </message>
    <message>
        <source>Directory %1</source>
        <translation>Annuaire %1</translation>
    </message>
    <message>
        <source>E-mail and other address</source>
        <translation>Courriel et autre adresse</translation>
    </message>
    <message>
        <source>Directory of young people and families</source>
        <translation>Annuaire des élèves et des familles</translation>
    </message>
    <message>
        <source>For the school’s own use: not to be handed to families or companies. Contacts that a decision keeps away are left out.</source>
        <translation>Réservé à l’usage de l’école&#xa0;: ne pas remettre aux familles ni aux entreprises. Les contacts qu’une décision écarte n’y figurent pas.</translation>
    </message>
    <message>
        <source>Staff directory</source>
        <translation>Annuaire de l’équipe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>No staff member is recorded.</source>
        <translation>Aucun membre de l’équipe n’est enregistré.</translation>
    </message>
    <message>
        <source>To the mayor</source>
        <translation>Mairie – à l’attention du maire</translation>
    </message>
    <message>
        <source>living in %1</source>
        <translation>domiciliés à %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>de moins de %1 ans</translation>
    </message>
    <message>
        <source>Drawn up under: %1.</source>
        <translation>Établie au titre de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Responsables légaux</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Agrément du</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Néant.</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mouvement</numerusform>
            <numerusform>%n mouvements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the observation is for</source>
        <translation>Objet de la séquence d’observation</translation>
    </message>
    <message>
        <source>Agreement of a third-form observation</source>
        <translation>Convention de stage d’observation (classe de 3e)</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Permission to go out</source>
        <translation>Autorisation de sortie</translation>
    </message>
    <message>
        <source>Image right</source>
        <translation>Droit à l’image</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Jacket · trousers · shoes · gloves</source>
        <translation>Veste · pantalon · chaussures · gants</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Vie quotidienne</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date d’émission</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Address not given</source>
        <translation>Adresse non renseignée</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Déjà réglé</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>known beforehand</source>
        <translation>connu d’avance</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>Nobody is absent by the rolls so far.</source>
        <translation>Aucune absence annoncée ni relevée dans les appels faits.</translation>
    </message>
    <message>
        <source>Late, or left early</source>
        <translation>Retards et départs anticipés</translation>
    </message>
    <message>
        <source>What the roll says</source>
        <translation>Ce que dit l’appel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Planned with</source>
        <translation>Prévu avec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>On a stay</source>
        <translation>En séjour</translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation>Lieu non renseigné</translation>
    </message>
    <message>
        <source>%1 expected here</source>
        <translation>%1 attendus ici</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>Qui est où</translation>
    </message>
    <message>
        <source>First to call</source>
        <translation>À appeler d’abord</translation>
    </message>
    <message>
        <source>No session is planned any more today.</source>
        <translation>Plus aucune séance n’est prévue aujourd’hui.</translation>
    </message>
    <message>
        <source>on a stay</source>
        <translation>en séjour</translation>
    </message>
    <message>
        <source>%1 to be told</source>
        <translation>%1 à prévenir</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retards</translation>
    </message>
    <message>
        <source>Morning page</source>
        <translation>Page du matin</translation>
    </message>
    <message>
        <source>Absents</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Remplacements</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>Pour la cuisine</translation>
    </message>
    <message>
        <source>Emergency list by place</source>
        <translation>Liste d’urgence par lieu</translation>
    </message>
    <message>
        <source>at %1, by the rolls so far; for the staff alone</source>
        <translation>à %1, d’après les appels faits&#xa0;; réservé au personnel</translation>
    </message>
    <message>
        <source>Entry slip</source>
        <translation>Billet d’entrée</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivée à</translation>
    </message>
    <message>
        <source>Admitted by</source>
        <translation>Admis par</translation>
    </message>
    <message>
        <source>May go into the lesson. To be handed to whoever is in charge; the roll is corrected already.</source>
        <translation>Peut entrer en séance. À remettre à la personne responsable&#xa0;; l’appel est déjà corrigé.</translation>
    </message>
    <message>
        <source>Only sessions whose roll was done. Types of session that the school counts neither as practice nor as theory are left out of the share. Theory counts with the workshop group its students belonged to that week. “Together” also holds the hours of those who were in no workshop group.</source>
        <translation>Seules comptent les séances dont l’appel est fait. Les types de séance que l’école ne compte ni comme pratique ni comme théorie restent hors du calcul de la part. La théorie compte avec le groupe d’atelier de chacun cette semaine-là. «&#xa0;Ensemble&#xa0;» contient aussi les heures de ceux qui n’étaient dans aucun groupe d’atelier.</translation>
    </message>
    <message>
        <source>Week from %1 to %2</source>
        <translation>Semaine du %1 au %2</translation>
    </message>
    <message>
        <source>In addition:</source>
        <translation>En plus&#xa0;:</translation>
    </message>
    <message>
        <source>Roll sheet</source>
        <translation>Feuille d’appel</translation>
    </message>
    <message>
        <source>Leave blank whoever is there. A absent · R late, with the minutes · S left early, with the hour · I infirmary · D exempted · L elsewhere for the school. Whoever was in charge signs beneath.</source>
        <translation>Laisser vide pour qui est là. A absence · R retard, avec les minutes · S sortie anticipée, avec l’heure · I infirmerie · D dispense · L ailleurs pour l’école. La personne en charge du groupe signe en bas.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Each young person signs for each half-day, and so does whoever was in charge.</source>
        <translation>Chaque élève signe pour chaque demi-journée, et la personne en charge du groupe aussi.</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Encadrement</translation>
    </message>
    <message>
        <source>Share attended</source>
        <translation>Part suivie</translation>
    </message>
    <message>
        <source>Share of hours attended</source>
        <translation>Part des heures suivies</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sans séance</translation>
    </message>
    <message>
        <source>No session is planned on %1 from %2 on.</source>
        <translation>Aucune séance n’est prévue le %1 à partir de %2.</translation>
    </message>
    <message>
        <source>left early: %1</source>
        <translation>départs anticipés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rolls of the day done: %1 of %2.</source>
        <translation>Appels du jour faits&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>rollover</name>
    <message>
        <source>First year of %1</source>
        <translation>1re année sur %1</translation>
    </message>
    <message>
        <source>Year %1 of %2</source>
        <translation>%1e année sur %2</translation>
    </message>
    <message>
        <source>not entered for %1 in session %2</source>
        <translation>sans inscription au %1 (%2)</translation>
    </message>
    <message>
        <source>%1 obtained</source>
        <translation>%1 obtenu</translation>
    </message>
    <message>
        <source>%1 not obtained</source>
        <translation>%1 non obtenu</translation>
    </message>
    <message>
        <source>absent from the exam of %1</source>
        <translation>absence à l’examen du %1</translation>
    </message>
    <message>
        <source>result of %1 awaited</source>
        <translation>résultat du %1 attendu</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Redouble</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Quitte l’école</translation>
    </message>
    <message>
        <source>The file is archived</source>
        <translation>Le dossier est archivé</translation>
    </message>
    <message>
        <source>No diploma in view</source>
        <translation>Pas de diplôme visé</translation>
    </message>
    <message>
        <source>%1 already obtained</source>
        <translation>%1 déjà obtenu</translation>
    </message>
    <message>
        <source>the group %1 is closed</source>
        <translation>le groupe %1 est fermé</translation>
    </message>
    <message>
        <source>%1 is no longer examined when the path ends</source>
        <translation>le %1 n’aura plus d’épreuves à la fin du parcours</translation>
    </message>
    <message>
        <source>%1 does not follow %2. Choose the year that closes and the one after it.</source>
        <translation>%1 ne suit pas %2. Choisissez l’année qui se termine et celle d’après.</translation>
    </message>
    <message>
        <source>Enrolled in %1 from %2</source>
        <translation>Inscription en %1 à partir du %2</translation>
    </message>
    <message>
        <source>Gone on %1</source>
        <translation>Départ le %1</translation>
    </message>
    <message>
        <source>the roll of %1 was called</source>
        <translation>l’appel du %1 est fait</translation>
    </message>
    <message>
        <source>a payment of %1 was recorded for it</source>
        <translation>un règlement du %1 est enregistré pour elle</translation>
    </message>
    <message>
        <source>fees of %1 were charged</source>
        <translation>des frais de %1 sont facturés</translation>
    </message>
    <message>
        <source>a result of %1 was recorded</source>
        <translation>un résultat de %1 est enregistré</translation>
    </message>
    <message>
        <source>%1 was enrolled in it by hand</source>
        <translation>inscription de %1 faite à la main</translation>
    </message>
    <message>
        <source>Somebody on the list is not of this school year. Open the list again.</source>
        <translation>Une personne de la liste n’est pas de cette année scolaire. Rouvrez la liste.</translation>
    </message>
    <message>
        <source>This change of year was taken back already.</source>
        <translation>Ce passage d’année est déjà annulé.</translation>
    </message>
    <message>
        <source>Others were carried over to the new year later: take that back first.</source>
        <translation>D’autres élèves sont passés plus tard dans la nouvelle année&#xa0;: annulez d’abord ce passage-là.</translation>
    </message>
    <message>
        <source>The new year has begun: %1. The change of year can no longer be taken back as a whole; correct the file of whom it concerns.</source>
        <translation>La nouvelle année a commencé&#xa0;: %1. Le passage d’année ne s’annule plus en bloc&#xa0;; corrigez le dossier des personnes concernées.</translation>
    </message>
</context>
<context>
    <name>rosters</name>
    <message>
        <source>%1: between %2 and %3 mm.</source>
        <translation>%1&#xa0;: entre %2 et %3 mm.</translation>
    </message>
    <message>
        <source>Where the measures come from</source>
        <translation>Origine des mesures</translation>
    </message>
    <message>
        <source>A sheet has 1 to 10 labels across and 1 to 30 down.</source>
        <translation>Une planche compte de 1 à 10 étiquettes en largeur et de 1 à 30 en hauteur.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Marge de gauche</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Marge du haut</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>Intervalle en largeur</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>Intervalle en hauteur</translation>
    </message>
    <message>
        <source>These labels are %1 mm too wide for the sheet of 210 mm: correct the width, the left margin or the number across.</source>
        <translation>Ces étiquettes dépassent de %1 mm la largeur de la planche (210 mm)&#xa0;: corrigez la largeur, la marge de gauche ou le nombre en largeur.</translation>
    </message>
    <message>
        <source>These labels are %1 mm too high for the sheet of 297 mm: correct the height, the top margin or the number down.</source>
        <translation>Ces étiquettes dépassent de %1 mm la hauteur de la planche (297 mm)&#xa0;: corrigez la hauteur, la marge du haut ou le nombre en hauteur.</translation>
    </message>
    <message>
        <source>This sheet has %1 labels: begin with a label from 1 to %1, counted row by row.</source>
        <translation>Cette planche compte %1 étiquettes&#xa0;: commencez par une étiquette de 1 à %1, comptées ligne par ligne.</translation>
    </message>
    <message>
        <source>This is the last sheet of labels in use: add another one first, then retire it.</source>
        <translation>C’est la dernière planche en service&#xa0;: ajoutez-en d’abord une autre, puis retirez celle-ci.</translation>
    </message>
    <message>
        <source>Nobody is here on that day: choose another group or another day.</source>
        <translation>Il n’y a personne ce jour-là&#xa0;: choisissez un autre groupe ou un autre jour.</translation>
    </message>
    <message>
        <source>No family here has an address for its mail: write the addresses into the students’ files first.</source>
        <translation>Aucune famille n’a ici d’adresse pour son courrier&#xa0;: complétez d’abord les adresses dans les dossiers des élèves.</translation>
    </message>
    <message>
        <source>Nobody is in this group on that day: choose another day, or put students in the group first.</source>
        <translation>Personne n’est dans ce groupe ce jour-là&#xa0;: choisissez un autre jour, ou mettez d’abord des élèves dans le groupe.</translation>
    </message>
    <message>
        <source>Nobody is enrolled on that day: choose another day, or students of the list.</source>
        <translation>Personne n’est inscrit ce jour-là&#xa0;: choisissez un autre jour, ou des élèves de la liste.</translation>
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
    <message>
        <source>“%1” was made on %2, not on the day its name says: nothing was restored. Choose the backup you meant, or give this one a name without a date.</source>
        <translation>«&#xa0;%1&#xa0;» a été faite le %2, et non le jour que dit son nom&#xa0;: rien n’a été restauré. Choisissez la sauvegarde voulue, ou donnez à celle-ci un nom sans date.</translation>
    </message>
    <message>
        <source>The restored file could not be finished: the disk is full or does not answer. Free some space or choose another folder, then restore again.</source>
        <translation>Le fichier restauré n’a pas pu être terminé&#xa0;: le disque est plein ou ne répond pas. Libérez de la place ou choisissez un autre dossier, puis recommencez la restauration.</translation>
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
        <source>“%1” is not a postal code: it has five digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal&#xa0;: il a cinq chiffres.</translation>
    </message>
    <message>
        <source>This file is not a picture the program can read. Choose a PNG or JPEG file.</source>
        <translation>Ce fichier n’est pas une image lisible. Choisissez un fichier PNG ou JPEG.</translation>
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
    <message>
        <source>This picture is too large: it may have at most 2 MB and 4000 pixels a side. Make it smaller, then choose it again.</source>
        <translation>Cette image est trop grande&#xa0;: elle a au plus 2&#xa0;Mo et 4000&#xa0;pixels de côté. Réduisez-la, puis choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Stay agreements</source>
        <translation>Conventions de séjour</translation>
    </message>
    <message>
        <source>Statements of account</source>
        <translation>Relevés de compte</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nom du signataire</translation>
    </message>
    <message>
        <source>Function of who signs</source>
        <translation>Fonction du signataire</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>Say which day the school is open and why: type the day and a name.</source>
        <translation>Dites quel jour l’école est ouverte et pourquoi&#xa0;: tapez le jour et un nom.</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>L’école est déjà ouverte le %1.</translation>
    </message>
    <message>
        <source>Weeks alternate from one day to a later one, two years at most. Check both days.</source>
        <translation>Les semaines alternent d’un jour à un autre plus tard, sur deux ans au plus. Vérifiez les deux jours.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Give the room a name of letters or digits.</source>
        <translation>Donnez à la salle un nom fait de lettres ou de chiffres.</translation>
    </message>
    <message>
        <source>A room has 1 to 999 places, or none is told.</source>
        <translation>Une salle a de 1 à 999 places, ou aucune n’est indiquée.</translation>
    </message>
    <message>
        <source>There is already a room called “%1”: choose another name.</source>
        <translation>Il y a déjà une salle «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
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
    <message>
        <source>Share of practice aimed at</source>
        <translation>Part de pratique visée</translation>
    </message>
    <message>
        <source>Share of practice: green zone</source>
        <translation>Part de pratique&#xa0;: zone verte</translation>
    </message>
    <message>
        <source>Share of practice: red outside</source>
        <translation>Part de pratique&#xa0;: rouge en dehors de</translation>
    </message>
    <message>
        <source>Ceiling of a year&apos;s fees</source>
        <translation>Plafond annuel de scolarité</translation>
    </message>
    <message>
        <source>Cases from which a percentage is shown</source>
        <translation>Nombre de cas à partir duquel un pourcentage s’affiche</translation>
    </message>
    <message>
        <source>Census day</source>
        <translation>Jour du recensement</translation>
    </message>
    <message>
        <source>Minutes before the window locks itself</source>
        <translation>Verrouillage automatique de la fenêtre</translation>
    </message>
    <message>
        <source>A fraction, for instance 2/3.</source>
        <translation>Une fraction, par exemple 2/3.</translation>
    </message>
    <message>
        <source>Two percentages, for instance 60 – 72, inside the red bounds.</source>
        <translation>Deux pourcentages, par exemple 60 – 72, à l’intérieur des limites rouges.</translation>
    </message>
    <message>
        <source>Two percentages, for instance 55 – 78, around the green zone.</source>
        <translation>Deux pourcentages, par exemple 55 – 78, autour de la zone verte.</translation>
    </message>
    <message>
        <source>An amount in euros. Above it the program warns; it forbids nothing.</source>
        <translation>Un montant en euros. Au-delà, le logiciel avertit&#xa0;; il n’interdit rien.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100. Below it, only the count is shown, such as 3/4.</source>
        <translation>Un nombre entier de 1 à 100. En dessous, seul le décompte s’affiche, par exemple 3/4.</translation>
    </message>
    <message>
        <source>A day and a month, for instance 01/10.</source>
        <translation>Un jour et un mois, par exemple 01/10.</translation>
    </message>
    <message>
        <source>From 2 to 15 minutes.</source>
        <translation>De 2 à 15 minutes.</translation>
    </message>
    <message>
        <source>The green zone must lie inside the red bounds. Change the other line first, or choose values between them.</source>
        <translation>La zone verte doit rester à l’intérieur des limites rouges. Modifiez d’abord l’autre ligne, ou choisissez des valeurs entre ces limites.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Say where this value comes from: a text, a letter, a decision of the school.</source>
        <translation>Indiquez d’où vient cette valeur&#xa0;: un texte, un courrier, une décision de l’école.</translation>
    </message>
    <message>
        <source>Reminders: days after the due date</source>
        <translation>Relances&#xa0;: jours après l’échéance</translation>
    </message>
    <message>
        <source>Three numbers of days, each above the one before, for instance 8 / 20 / 40.</source>
        <translation>Trois nombres de jours, chacun plus grand que le précédent, par exemple 8 / 20 / 40.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Half-days: the afternoon begins at</source>
        <translation>Demi-journées&#xa0;: l’après-midi commence à</translation>
    </message>
    <message>
        <source>Absences: hours left to give a reason</source>
        <translation>Absences&#xa0;: délai en heures pour donner un motif</translation>
    </message>
    <message>
        <source>Minors: hours a day and a week</source>
        <translation>Mineurs&#xa0;: heures par jour et par semaine</translation>
    </message>
    <message>
        <source>Minors: time without a break, and the break</source>
        <translation>Mineurs&#xa0;: durée sans pause, et pause</translation>
    </message>
    <message>
        <source>Minors: rest from day to day</source>
        <translation>Mineurs&#xa0;: repos d’un jour à l’autre</translation>
    </message>
    <message>
        <source>Minors: the night</source>
        <translation>Mineurs&#xa0;: la nuit</translation>
    </message>
    <message>
        <source>A time, for instance 13h. A session that begins then or later is of the afternoon.</source>
        <translation>Une heure, par exemple 13h. Une séance qui commence à cette heure ou plus tard est de l’après-midi.</translation>
    </message>
    <message>
        <source>From 1 to 240 hours. After them an absence without a reason counts as not justified.</source>
        <translation>De 1 à 240 heures. Passé ce délai, une absence sans motif compte comme non justifiée.</translation>
    </message>
    <message>
        <source>At most, for instance 8 h / 35 h. The timetable tells what goes beyond; it forbids nothing.</source>
        <translation>Au plus, par exemple 8&#xa0;h / 35&#xa0;h. L’emploi du temps signale ce qui dépasse&#xa0;; il n’interdit rien.</translation>
    </message>
    <message>
        <source>For instance 4 h 30 / 0 h 30: after so much time, a break of so much.</source>
        <translation>Par exemple 4&#xa0;h 30 / 0&#xa0;h 30&#xa0;: après cette durée, une pause de cette durée.</translation>
    </message>
    <message>
        <source>At least, from 16 on and under 16, for instance 12 h / 14 h.</source>
        <translation>Au moins, à partir de 16 ans et avant 16 ans, par exemple 12&#xa0;h / 14&#xa0;h.</translation>
    </message>
    <message>
        <source>From when on for those of 16 and 17, for those under 16, and until when: for instance 22 h / 20 h / 6 h.</source>
        <translation>À partir de quelle heure à 16 et 17 ans, avant 16 ans, et jusqu’à quelle heure&#xa0;: par exemple 22&#xa0;h / 20&#xa0;h / 6&#xa0;h.</translation>
    </message>
    <message>
        <source>Measures: school years kept after that of the decision</source>
        <translation>Mesures&#xa0;: années scolaires de conservation après celle de la décision</translation>
    </message>
    <message>
        <source>Two whole numbers up to 10, other measures and exclusions, for instance 1 / 2.</source>
        <translation>Deux nombres entiers jusqu’à 10, autres mesures puis exclusions, par exemple 1 / 2.</translation>
    </message>
</context>
<context>
    <name>statutory</name>
    <message>
        <source>The list says what was true on a day of the school year %1, today at the latest: correct the day.</source>
        <translation>La liste dit ce qui était vrai un jour de l’année scolaire %1, aujourd’hui au plus tard&#xa0;: corrigez le jour.</translation>
    </message>
    <message>
        <source>The changes of a month are told when it is over: choose a month of the school year %1 that has ended.</source>
        <translation>Les mouvements d’un mois se déclarent une fois le mois fini&#xa0;: choisissez un mois écoulé de l’année scolaire %1.</translation>
    </message>
    <message>
        <source>List of the pupils</source>
        <translation>Liste des élèves</translation>
    </message>
    <message>
        <source>Changes of the month</source>
        <translation>Mouvements du mois</translation>
    </message>
    <message>
        <source>List of the staff</source>
        <translation>Liste des personnels</translation>
    </message>
    <message>
        <source>Pupils enrolled on %1</source>
        <translation>Élèves inscrits au %1</translation>
    </message>
    <message>
        <source>Entries and departures of %1</source>
        <translation>Entrées et sorties — %1</translation>
    </message>
    <message>
        <source>Staff of the school on %1</source>
        <translation>Personnels de l’école au %1</translation>
    </message>
    <message>
        <source>This list was issued by a newer version of the program: update it to see the list.</source>
        <translation>Cette liste a été établie par une version plus récente du logiciel&#xa0;: mettez-le à jour pour la voir.</translation>
    </message>
    <message>
        <source>This day is in no school year of the school: choose another day, or add the year in the settings.</source>
        <translation>Ce jour n’est dans aucune année scolaire de l’école&#xa0;: choisissez un autre jour, ou ajoutez l’année dans les réglages.</translation>
    </message>
    <message>
        <source>Town hall of %1</source>
        <translation>Mairie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days after the start of the year for the list of pupils</source>
        <translation>Jours après la rentrée pour la liste des élèves</translation>
    </message>
    <message>
        <source>Authority told of pupils and changes</source>
        <translation>Autorité destinataire des élèves et des mouvements</translation>
    </message>
    <message>
        <source>Reference on the list of pupils</source>
        <translation>Référence portée sur la liste des élèves</translation>
    </message>
    <message>
        <source>Reference on the changes</source>
        <translation>Référence portée sur les mouvements</translation>
    </message>
    <message>
        <source>Age at which compulsory instruction ends</source>
        <translation>Âge de fin de l’instruction obligatoire</translation>
    </message>
    <message>
        <source>Authority told of the staff</source>
        <translation>Autorité destinataire des personnels</translation>
    </message>
    <message>
        <source>Reference on the list of the staff</source>
        <translation>Référence portée sur la liste des personnels</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Type a whole number from 1 to %1.</source>
        <translation>Saisissez un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Mouvements — %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>“%1”: something was made or noted meanwhile. Look at the list again.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: quelque chose a été fait ou noté entre-temps. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>“%1” cannot be made before %2, and today at the latest: correct the day.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être faite avant le %2, ni après aujourd’hui&#xa0;: corrigez la date.</translation>
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
    <message>
        <source>The disk is full: “%1” was not opened and is as it was. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas été ouvert et reste tel quel. Libérez de la place, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>takeover</name>
    <message>
        <source>“%1” is no number of hours: write 120, 120 h 30 or 120,5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre d’heures&#xa0;: écrivez 120, 120 h 30 ou 120,5.</translation>
    </message>
    <message>
        <source>The figures are those of a day of the school year, from %1 to today: correct the day.</source>
        <translation>Les chiffres sont ceux d’un jour de l’année scolaire, entre le %1 et aujourd’hui&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>The next receipt of %1 cannot have the number “%2”: type a whole number from %3 on, or leave the field empty.</source>
        <translation>Le prochain reçu de %1 ne peut pas porter le numéro «&#xa0;%2&#xa0;»&#xa0;: saisissez un nombre entier à partir de %3, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>%1 stands for %2 on a line before: keep one of the two.</source>
        <translation>%1 figure déjà pour %2 sur une ligne plus haut&#xa0;: gardez l’une des deux.</translation>
    </message>
    <message>
        <source>Adds to what was taken over on %1 for the same payer.</source>
        <translation>S’ajoute à ce qui a été repris au %1 pour le même payeur.</translation>
    </message>
    <message>
        <source>Say which student it is.</source>
        <translation>Indiquez l’élève.</translation>
    </message>
    <message>
        <source>Nobody of that name is enrolled this year: “%1”. Enrol the student first, or write the name as in the list of students.</source>
        <translation>Personne de ce nom n’est inscrit cette année&#xa0;: «&#xa0;%1&#xa0;». Inscrivez d’abord l’élève, ou écrivez le nom comme dans la liste des élèves.</translation>
    </message>
    <message>
        <source>Several students are called %1: write the birth date behind the name.</source>
        <translation>Plusieurs élèves s’appellent %1&#xa0;: ajoutez la date de naissance après le nom.</translation>
    </message>
    <message>
        <source>%1 has no contact: add who pays in the student&apos;s file.</source>
        <translation>%1 n’a aucun contact&#xa0;: ajoutez la personne qui paie dans le dossier de l’élève.</translation>
    </message>
    <message>
        <source>Say who pays for %1: %2.</source>
        <translation>Indiquez qui paie pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not among the contacts of %2 (%3): write one of these names, or add the payer in the student&apos;s file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans les contacts de %2 (%3)&#xa0;: écrivez l’un de ces noms, ou ajoutez le payeur dans le dossier de l’élève.</translation>
    </message>
    <message>
        <source>An amount below zero: what the payer is ahead goes into the column “Advance”, without a sign.</source>
        <translation>Montant négatif&#xa0;: ce que le payeur a versé d’avance va dans la colonne «&#xa0;Avance&#xa0;», sans signe.</translation>
    </message>
    <message>
        <source>No amount: a payer without balance needs no line.</source>
        <translation>Aucun montant&#xa0;: un payeur sans solde n’a pas besoin de ligne.</translation>
    </message>
    <message>
        <source>Owed and ahead at once: write only the difference.</source>
        <translation>Reste dû et avance à la fois&#xa0;: n’écrivez que la différence.</translation>
    </message>
    <message>
        <source>The due date %1 is more than a year away: correct it.</source>
        <translation>L’échéance du %1 est à plus d’un an&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>Say how many hours were attended.</source>
        <translation>Indiquez les heures suivies.</translation>
    </message>
    <message>
        <source>No hours: leave the line out.</source>
        <translation>Aucune heure&#xa0;: retirez la ligne.</translation>
    </message>
    <message>
        <source>Hours below zero correct what was taken over before: there is nothing yet.</source>
        <translation>Des heures négatives corrigent une reprise précédente&#xa0;: il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>More hours attended than given: correct one of the two.</source>
        <translation>Plus d’heures suivies que données&#xa0;: corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 enters on %2 only.</source>
        <translation>%1 n’entre que le %2.</translation>
    </message>
    <message>
        <source>The rolls count from %1 on: the hours taken over must end before that day.</source>
        <translation>Les appels comptent à partir du %1&#xa0;: les heures reprises doivent s’arrêter avant ce jour.</translation>
    </message>
    <message>
        <source>Adds to the hours taken over until %1.</source>
        <translation>S’ajoute aux heures reprises jusqu’au %1.</translation>
    </message>
    <message>
        <source>Say what kind of session it was: %1.</source>
        <translation>Indiquez le type de séance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No school year is the current one: make one current in the settings, then come back.</source>
        <translation>Aucune année scolaire n’est en cours&#xa0;: choisissez l’année en cours dans les réglages, puis revenez.</translation>
    </message>
    <message>
        <source>There is nothing to take over: type or paste lines, or give the number of the next receipt.</source>
        <translation>Il n’y a rien à reprendre&#xa0;: saisissez ou collez des lignes, ou donnez le numéro du prochain reçu.</translation>
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
        <source>Still owed</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>receipts were numbered after it</source>
        <translation>des reçus ont été numérotés à la suite</translation>
    </message>
    <message>
        <source>a roll counts hours after it (%1)</source>
        <translation>un appel compte des heures à la suite (%1)</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Cette reprise est déjà annulée.</translation>
    </message>
    <message>
        <source>More was taken over later: take that back first.</source>
        <translation>Une reprise plus récente existe&#xa0;: annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Takeover taken back</source>
        <translation>Reprise annulée</translation>
    </message>
    <message>
        <source>What was taken over is in use: %1. It can no longer be taken back as a whole: cancel the amount in the fees, or take over the difference of the hours.</source>
        <translation>La reprise est déjà utilisée&#xa0;: %1. Elle ne peut plus être annulée en entier&#xa0;: annulez le montant dans Scolarité et règlements, ou reprenez la différence d’heures.</translation>
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
    <message>
        <source>Left out: %1 would overlap another session of the same group (%2).</source>
        <translation>Laissée de côté&#xa0;: %1 chevaucherait une autre séance du même groupe (%2).</translation>
    </message>
    <message>
        <source>Sessions are made from a day to a later one. Choose both days.</source>
        <translation>Les séances se créent d’un jour à un autre plus tard. Choisissez les deux jours.</translation>
    </message>
    <message>
        <source>Sessions are made for two years at most. Choose an earlier last day.</source>
        <translation>Les séances se créent sur deux ans au plus. Choisissez un dernier jour plus proche.</translation>
    </message>
    <message>
        <source>Some of these sessions were changed in the meantime. Nothing was saved: look at them first.</source>
        <translation>Certaines de ces séances ont changé entre-temps. Rien n’a été enregistré&#xa0;: revoyez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 in the week, %2 at most.</source>
        <translation>%1 dans la semaine, %2 au plus.</translation>
    </message>
    <message>
        <source>expected twice at once: %1; %2.</source>
        <translation>attendus à deux endroits en même temps&#xa0;: %1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3 at most.</source>
        <translation>%1&#xa0;: %2, %3 au plus.</translation>
    </message>
    <message>
        <source>%1: at night, between %2 and %3.</source>
        <translation>%1&#xa0;: de nuit, entre %2 et %3.</translation>
    </message>
    <message>
        <source>%1: a public holiday.</source>
        <translation>%1&#xa0;: jour férié.</translation>
    </message>
    <message>
        <source>%1: %2 without a break of %3, %4 at most.</source>
        <translation>%1&#xa0;: %2 sans pause de %3, %4 au plus.</translation>
    </message>
    <message>
        <source>%1: %2 of rest since the day before, %3 at least.</source>
        <translation>%1&#xa0;: %2 de repos depuis la veille, %3 au moins.</translation>
    </message>
    <message>
        <source>no two days of rest in a row.</source>
        <translation>pas deux jours de repos de suite.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n young people): %2</source>
        <translation>
            <numerusform>%1 (%n élève)&#xa0;: %2</numerusform>
            <numerusform>%1 (%n élèves)&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Nom du type</translation>
    </message>
    <message>
        <source>Type the name of this type of session.</source>
        <translation>Saisissez le nom de ce type de séance.</translation>
    </message>
    <message>
        <source>The part %1 of the group is archived on that day. Choose another, or the whole group.</source>
        <translation>La partie %1 du groupe est archivée ce jour-là. Choisissez-en une autre, ou le groupe entier.</translation>
    </message>
    <message>
        <source>The room %1 is no longer used. Choose another.</source>
        <translation>La salle %1 n’est plus utilisée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>S’appuie sur</translation>
    </message>
    <message>
        <source>The room %1 is taken twice at the same time: %2; %3.</source>
        <translation>La salle %1 est prise deux fois en même temps&#xa0;: %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qu’on a fait</translation>
    </message>
    <message>
        <source>This session is not cancelled.</source>
        <translation>Cette séance n’est pas annulée.</translation>
    </message>
    <message>
        <source>week A</source>
        <translation>semaine A</translation>
    </message>
    <message>
        <source>week B</source>
        <translation>semaine B</translation>
    </message>
    <message>
        <source>The same young people would be expected twice at the same time: %1; %2.</source>
        <translation>Les mêmes élèves seraient attendus deux fois en même temps&#xa0;: %1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>%1 Change the times, or take the other slot away first.</source>
        <translation>%1 Changez les heures, ou retirez d’abord l’autre créneau.</translation>
    </message>
    <message>
        <source>This slot (%1) ends on %2. Choose a day before that, or add a new slot.</source>
        <translation>Ce créneau (%1) s’arrête le %2. Choisissez un jour avant cette date, ou ajoutez un créneau.</translation>
    </message>
</context>
<context>
    <name>ui::AbsenceDialog</name>
    <message>
        <source>Announce an absence</source>
        <translation>Annoncer une absence</translation>
    </message>
    <message>
        <source>The rolls of those days begin with it.</source>
        <translation>Les appels de ces jours en seront préremplis.</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>&amp;Annoncer</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Nobody has said why yet</source>
        <translation>Personne n’a encore dit pourquoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À partir de (heure)</translation>
    </message>
    <message>
        <source>Empty: from the morning on</source>
        <translation>Vide&#xa0;: dès le matin</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Until the hour</source>
        <translation>Jusqu’à (heure)</translation>
    </message>
    <message>
        <source>Empty: the whole day</source>
        <translation>Vide&#xa0;: toute la journée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Never a word of health: that there is a reason is enough.</source>
        <translation>Jamais un mot sur la santé&#xa0;: il suffit qu’il y ait un motif.</translation>
    </message>
</context>
<context>
    <name>ui::AbsenceRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>First to call</source>
        <translation>À appeler d’abord</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>À prévenir</translation>
    </message>
    <message>
        <source>known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Without a valid reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>of these, whole</source>
        <translation>Entières</translation>
    </message>
    <message>
        <source>All half-days</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Reason awaited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
</context>
<context>
    <name>ui::AbsencesPage</name>
    <message>
        <source>Mo&amp;rning page</source>
        <translation>Page du &amp;matin</translation>
    </message>
    <message>
        <source>A&amp;nnounce an absence</source>
        <translation>&amp;Annoncer une absence</translation>
    </message>
    <message>
        <source>Absents of the day</source>
        <translation>Absents du jour</translation>
    </message>
    <message>
        <source>Absences followed</source>
        <translation>Absences suivies</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n step(s) to be taken</source>
        <translation>
            <numerusform>%1 · %n démarche à faire</numerusform>
            <numerusform>%1 · %n démarches à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n absent(s)</source>
        <translation>
            <numerusform>%1 · %n absent</numerusform>
            <numerusform>%1 · %n absents</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the file, or the absence</source>
        <translation>Ouvrir le dossier, ou l’absence</translation>
    </message>
    <message>
        <source>There is no enrolled student of that name: choose one of the list.</source>
        <translation>Aucun élève inscrit ne porte ce nom&#xa0;: choisissez dans la liste.</translation>
    </message>
    <message>
        <source>%1: absence announced.</source>
        <translation>%1&#xa0;: absence annoncée.</translation>
    </message>
</context>
<context>
    <name>ui::AbsentPanel</name>
    <message>
        <source>&amp;Arrived now</source>
        <translation>Arrivé maintenan&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy a message</source>
        <translation>&amp;Copier un message</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Personne appelée</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>&amp;Prévenu</translation>
    </message>
    <message>
        <source>&amp;Message left</source>
        <translation>Message &amp;laissé</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>Pas de &amp;réponse</translation>
    </message>
    <message>
        <source>&amp;Reason given…</source>
        <translation>Moti&amp;f donné…</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Do not call, give no information: %1</source>
        <translation>Ne pas appeler, ne rien communiquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody to call is in the file.</source>
        <translation>Personne à appeler dans le dossier.</translation>
    </message>
</context>
<context>
    <name>ui::AbsentsTab</name>
    <message>
        <source>Absents of the day</source>
        <translation>Absents du jour</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Nom ou groupe</translation>
    </message>
    <message>
        <source>Absents</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Day of the absents</source>
        <translation>Jour des absents</translation>
    </message>
    <message numerus="yes">
        <source>%n absent(s)</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message>
        <source>rolls done: %1 of %2</source>
        <translation>appels faits&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No session on this day</source>
        <translation>Aucune séance ce jour-là</translation>
    </message>
    <message>
        <source>Absents are told by the rolls of the day and by what was announced.</source>
        <translation>Les absents sont connus par les appels du jour et par ce qui est annoncé.</translation>
    </message>
    <message>
        <source>No roll is done yet</source>
        <translation>Aucun appel n’est encore fait</translation>
    </message>
    <message>
        <source>Who is missing stands here as soon as a roll is done.</source>
        <translation>Les absents apparaissent ici dès qu’un appel est fait.</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>Aucun absent</translation>
    </message>
    <message>
        <source>By the rolls that are done, everybody is there.</source>
        <translation>D’après les appels faits, tout le monde est là.</translation>
    </message>
    <message>
        <source>%1: reason noted.</source>
        <translation>%1&#xa0;: motif noté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The message is copied: paste it where you write to the family.</source>
        <translation>Le message est copié&#xa0;: collez-le là où vous écrivez à la famille.</translation>
    </message>
    <message>
        <source>%1 arrived at %2: the roll says late.</source>
        <translation>%1, arrivée à %2&#xa0;: l’appel dit «&#xa0;en retard&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::AccountEditor</name>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Without accents, for instance c.moreau.</source>
        <translation>Sans accents, par exemple c.moreau.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Several may be given: their rights add up.</source>
        <translation>Plusieurs sont possibles&#xa0;: leurs droits s’ajoutent.</translation>
    </message>
    <message>
        <source>Code to be used</source>
        <translation>Code à utiliser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Failed tries</source>
        <translation>Essais manqués</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Donner un nouveau code</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message numerus="yes">
        <source>%n open account(s)</source>
        <translation>
            <numerusform>%n compte ouvert</numerusform>
            <numerusform>%n comptes ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Reopen the account</source>
        <translation>Rouvrir le compte</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Fermer le compte</translation>
    </message>
    <message>
        <source>No role at all?</source>
        <translation>Aucun rôle&#xa0;?</translation>
    </message>
    <message>
        <source>Without a role %1 can sign in but sees nothing.</source>
        <translation>Sans rôle, %1 peut se connecter mais ne voit rien.</translation>
    </message>
    <message>
        <source>Take all roles away</source>
        <translation>Retirer tous les rôles</translation>
    </message>
    <message>
        <source>The roles of %1 are changed.</source>
        <translation>Rôles modifiés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give a new code?</source>
        <translation>Donner un nouveau code&#xa0;?</translation>
    </message>
    <message>
        <source>The password of %1 stops working at once. A one-time code takes its place.</source>
        <translation>Le mot de passe de %1 cesse aussitôt de fonctionner. Un code à usage unique le remplace.</translation>
    </message>
    <message>
        <source>Give a new code</source>
        <translation>Donner un nouveau code</translation>
    </message>
    <message>
        <source>The account of %1 is open again.</source>
        <translation>Le compte de %1 est rouvert.</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>Le compte de %1 est fermé.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>ui::AddressFields</name>
    <message>
        <source>Number and street</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Building, care of</source>
        <translation>Bâtiment, chez</translation>
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
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Leave empty for France</source>
        <translation>Laissez vide pour la France</translation>
    </message>
</context>
<context>
    <name>ui::AdmitDialog</name>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>%1, school year %2</source>
        <translation>%1, année scolaire %2</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>&amp;Inscrire</translation>
    </message>
    <message>
        <source>Then propose the &amp;fees</source>
        <translation>Proposer ensuite les &amp;frais de scolarité</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
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
        <source>Diploma in view</source>
        <translation>Diplôme préparé</translation>
    </message>
    <message>
        <source>Year of the path</source>
        <translation>Année du parcours</translation>
    </message>
    <message>
        <source>Planned years</source>
        <translation>Années prévues</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left of %1.</source>
        <translation>
            <numerusform>%n place libre sur %1.</numerusform>
            <numerusform>%n places libres sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This group is full: %1 places, %2 young people.</source>
        <translation>Ce groupe est complet&#xa0;: %1 places, %2 élèves.</translation>
    </message>
</context>
<context>
    <name>ui::AdvanceDialog</name>
    <message>
        <source>Allocate the advance</source>
        <translation>Affecter l’avance</translation>
    </message>
    <message>
        <source>%1 left of payment %2 from %3.</source>
        <translation>Il reste %1 du règlement %2 de %3.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Give an amount to an instalment, or cancel.</source>
        <translation>Donnez un montant à une échéance, ou annulez.</translation>
    </message>
    <message>
        <source>Only %1 is left of this payment.</source>
        <translation>Il ne reste que %1 de ce règlement.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementActions</name>
    <message>
        <source>Who pays is saved.</source>
        <translation>Le partage entre payeurs est enregistré.</translation>
    </message>
    <message>
        <source>This agreement is removed.</source>
        <translation>Cet accord est supprimé.</translation>
    </message>
    <message>
        <source>National bursary</source>
        <translation>Bourse nationale</translation>
    </message>
    <message>
        <source>It is deducted from the next charges of %1, if the school is authorised and its amount is typed for the year.</source>
        <translation>Elle est déduite des prochains montants facturés pour %1, si l’école est habilitée et si son montant est saisi pour l’année.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Power given to the school on</source>
        <translation>Procuration donnée à l’école le</translation>
    </message>
    <message>
        <source>The family’s written power (procuration). Empty: not deducted.</source>
        <translation>La procuration écrite de la famille. Vide&#xa0;: pas de déduction.</translation>
    </message>
    <message>
        <source>The bursary is saved.</source>
        <translation>La bourse est enregistrée.</translation>
    </message>
    <message>
        <source>What is no longer owed</source>
        <translation>Ce qui n’est plus dû</translation>
    </message>
    <message>
        <source>%1 leaves during the year: the months that were started are owed, the rest is taken off the last instalments.</source>
        <translation>%1 part en cours d’année&#xa0;: les mois commencés sont dus, le reste est retiré des dernières échéances.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Nothing can be taken off with this last day: cancel.</source>
        <translation>Rien ne peut être retiré avec ce dernier jour&#xa0;: annulez.</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Départ le %1</translation>
    </message>
    <message>
        <source>%1 is no longer owed.</source>
        <translation>%1 ne sont plus dus.</translation>
    </message>
    <message>
        <source>Taken off by mistake</source>
        <translation>Retiré par erreur</translation>
    </message>
    <message>
        <source>Another payer</source>
        <translation>Un autre payeur</translation>
    </message>
    <message>
        <source>What is still open for %1 and due from a day on goes to another payer. What is due before, and what is paid, stays.</source>
        <translation>Ce qui reste à payer pour %1 à partir d’un jour passe à un autre payeur. Ce qui est dû avant, et ce qui est payé, ne change pas.</translation>
    </message>
    <message>
        <source>Change the payer</source>
        <translation>Changer de payeur</translation>
    </message>
    <message>
        <source>Choose who pays</source>
        <translation>Choisir qui paie</translation>
    </message>
    <message>
        <source>Payer until now</source>
        <translation>Payeur jusqu’ici</translation>
    </message>
    <message>
        <source>New payer</source>
        <translation>Nouveau payeur</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Échéances à partir du</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Nothing is open from this day on: nothing was changed.</source>
        <translation>Rien ne reste à payer à partir de ce jour&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is now to be paid by %2.</source>
        <translation>%1 sont maintenant à payer par %2.</translation>
    </message>
    <message>
        <source>Moved by mistake</source>
        <translation>Payeur changé par erreur</translation>
    </message>
</context>
<context>
    <name>ui::AlikeList</name>
    <message>
        <source>Already in the files</source>
        <translation>Déjà dans les dossiers</translation>
    </message>
    <message>
        <source>same names, same birth date</source>
        <translation>mêmes noms, même date de naissance</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>presque identique</translation>
    </message>
    <message>
        <source>same last name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>archived file</source>
        <translation>dossier archivé</translation>
    </message>
    <message>
        <source>Family: %1</source>
        <translation>Famille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Reprendre ce dossier</translation>
    </message>
    <message>
        <source>Same family</source>
        <translation>Même famille</translation>
    </message>
</context>
<context>
    <name>ui::AllocationList</name>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Settled now</source>
        <translation>Réglé ce jour</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>Payeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settled now of %1, %2, due on %3</source>
        <translation>Réglé ce jour pour %1, %2, échéance du %3</translation>
    </message>
    <message>
        <source>The amount cannot be less than nothing.</source>
        <translation>Le montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Only %1 is still due on this instalment. Give the rest to another one, or leave it as an advance.</source>
        <translation>Il ne reste que %1 à régler sur cette échéance. Affectez le surplus à une autre, ou laissez-le en avance.</translation>
    </message>
</context>
<context>
    <name>ui::ApplicantPanel</name>
    <message>
        <source>Choose a candidate to see what was said and what comes next.</source>
        <translation>Choisissez un candidat pour voir ce qui a été dit et la suite.</translation>
    </message>
    <message>
        <source>Other &amp;step</source>
        <translation>Autre é&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Noter…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>&amp;Plan a stay…</source>
        <translation>&amp;Prévoir un séjour…</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Birth: %1</source>
        <translation>Naissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Enrol…</source>
        <translation>&amp;Inscrire…</translation>
    </message>
    <message>
        <source>Next action, overdue</source>
        <translation>Prochaine action, en retard</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>The young person’s phone</source>
        <translation>Téléphone du jeune</translation>
    </message>
    <message>
        <source>Heard of the school from</source>
        <translation>A connu l’école par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>To be erased from</source>
        <translation>À effacer à partir du</translation>
    </message>
    <message>
        <source>&amp;Letter of admission</source>
        <translation>&amp;Lettre d’admission</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationFields</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Workshop wanted</source>
        <translation>Atelier souhaité</translation>
    </message>
    <message>
        <source>Diploma wanted</source>
        <translation>Diplôme souhaité</translation>
    </message>
    <message>
        <source>For the school year</source>
        <translation>Pour l’année scolaire</translation>
    </message>
    <message>
        <source>Heard of the school from</source>
        <translation>A connu l’école par</translation>
    </message>
    <message>
        <source>Today at</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Class and school, mission locale, at home…</source>
        <translation>Classe et établissement, mission locale, à la maison…</translation>
    </message>
</context>
<context>
    <name>ui::AssignmentDialog</name>
    <message>
        <source>In charge of %1</source>
        <translation>En charge de %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Left empty: until further notice.</source>
        <translation>Vide&#xa0;: jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceRows</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entières</translation>
    </message>
    <message>
        <source>No valid reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>of them, whole</source>
        <translation>dont entières</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Share of hours</source>
        <translation>% heures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Part suivie</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclusion</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceView</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Taux de présence</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>Sessions missed</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retards</translation>
    </message>
    <message>
        <source>Time late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Attendance by group and month</source>
        <translation>Présence par groupe et par mois</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>No roll yet</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>Attendance is counted as soon as rolls are done.</source>
        <translation>La présence se compte dès que des appels sont faits.</translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Aucun groupe choisi</translation>
    </message>
    <message>
        <source>Choose a group: its students appear here.</source>
        <translation>Choisissez un groupe&#xa0;: ses élèves s’affichent ici.</translation>
    </message>
    <message>
        <source>Attendance of the school</source>
        <translation>Présence de l’école</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Présence de %1</translation>
    </message>
    <message>
        <source>%1 missed of %2 · absences: %3 · late: %4</source>
        <translation>%1 manquées sur %2 · absences : %3 · retards : %4</translation>
    </message>
</context>
<context>
    <name>ui::Audit</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Scolarité</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Fee plan</source>
        <translation>Plan de scolarité</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Ancien élève</translation>
    </message>
    <message>
        <source>Family link</source>
        <translation>Lien de famille</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Profil social</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>closure added</source>
        <translation>fermeture ajoutée</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>adresse modifiée</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>affectation</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivage</translation>
    </message>
    <message>
        <source>charge given</source>
        <translation>mise en charge</translation>
    </message>
    <message>
        <source>days in charge changed</source>
        <translation>dates de charge modifiées</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>retour d’archive</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>one-time code given</source>
        <translation>code à usage unique donné</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>closure changed</source>
        <translation>fermeture modifiée</translation>
    </message>
    <message>
        <source>phone and e-mail changed</source>
        <translation>coordonnées modifiées</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>group changed</source>
        <translation>changement de groupe</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émission</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>nouvelle clé</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>logo changed</source>
        <translation>logo modifié</translation>
    </message>
    <message>
        <source>made current</source>
        <translation>passage en année courante</translation>
    </message>
    <message>
        <source>password chosen</source>
        <translation>mot de passe choisi</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>received</source>
        <translation>encaissement</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>closure removed</source>
        <translation>fermeture supprimée</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>réouverture</translation>
    </message>
    <message>
        <source>news reported</source>
        <translation>nouvelles notées</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauration</translation>
    </message>
    <message>
        <source>result entered</source>
        <translation>résultat saisi</translation>
    </message>
    <message>
        <source>roles changed</source>
        <translation>rôles modifiés</translation>
    </message>
    <message>
        <source>second place chosen</source>
        <translation>second emplacement</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe erroné</translation>
    </message>
    <message>
        <source>started</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>made and verified</source>
        <translation>faite et vérifiée</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annulation (motif)</translation>
    </message>
    <message>
        <source>Refused: no right to it</source>
        <translation>Refus&#xa0;: droit manquant</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retour en arrière</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>School file</source>
        <translation>Fichier de l’école</translation>
    </message>
    <message>
        <source>taken over from another PC</source>
        <translation>repris à un autre poste</translation>
    </message>
    <message>
        <source>Change of year</source>
        <translation>Passage d’année</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>Taking over in mid-year</source>
        <translation>Reprise en cours d’année</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Modèle de courrier</translation>
    </message>
    <message>
        <source>taken over from another tool</source>
        <translation>repris d’un autre outil</translation>
    </message>
    <message>
        <source>Bursary</source>
        <translation>Bourse</translation>
    </message>
    <message>
        <source>Discounts and bursary</source>
        <translation>Réductions et bourse</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Shares of the payers</source>
        <translation>Partage entre payeurs</translation>
    </message>
    <message>
        <source>moved to another payer</source>
        <translation>passé à un autre payeur</translation>
    </message>
    <message>
        <source>no longer owed</source>
        <translation>n’est plus dû</translation>
    </message>
    <message>
        <source>owed again</source>
        <translation>dû de nouveau</translation>
    </message>
    <message>
        <source>Signature of the school</source>
        <translation>Signature de l’école</translation>
    </message>
    <message>
        <source>Statutory list</source>
        <translation>Liste obligatoire</translation>
    </message>
    <message>
        <source>noted as made elsewhere</source>
        <translation>notée comme faite ailleurs</translation>
    </message>
    <message>
        <source>made</source>
        <translation>établie</translation>
    </message>
    <message>
        <source>picture changed</source>
        <translation>image changée</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Reason of absences</source>
        <translation>Motif d’absence</translation>
    </message>
    <message>
        <source>Rule on absences</source>
        <translation>Seuil d’absence</translation>
    </message>
    <message>
        <source>Step about absences</source>
        <translation>Démarche pour absences</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>classed</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>paper received</source>
        <translation>justificatif reçu</translation>
    </message>
    <message>
        <source>call noted</source>
        <translation>appel noté</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retrait de la liste</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retrait</translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Voir les plus anciennes</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Vérifier la chaîne</translation>
    </message>
    <message numerus="yes">
        <source>The last %n entry(ies)</source>
        <translation>
            <numerusform>%n écriture affichée</numerusform>
            <numerusform>%n dernières écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>The trail no longer fits together from entry %1 on: somebody has changed the file with another program. Keep it as it is, put a copy aside and compare it with the backups.</source>
        <translation>Le journal ne se suit plus à partir de l’écriture %1&#xa0;: le fichier a été modifié avec un autre logiciel. Laissez-le tel quel, mettez-en une copie de côté et comparez-la aux sauvegardes.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) verified: none was changed, removed or slipped in.</source>
        <translation>
            <numerusform>%n écriture vérifiée&#xa0;: ni modification, ni suppression, ni ajout.</numerusform>
            <numerusform>%n écritures vérifiées&#xa0;: ni modification, ni suppression, ni ajout.</numerusform>
        </translation>
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
    <name>ui::BackupsPage</name>
    <message>
        <source>Make a recovery &amp;key…</source>
        <translation>Créer une &amp;clé de récupération…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Last verified backup</source>
        <translation>Dernière sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>Folder, on this PC</source>
        <translation>Dossier, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Second place, such as a USB stick</source>
        <translation>Second emplacement, par exemple une clé USB</translation>
    </message>
    <message>
        <source>Choose a &amp;second place…</source>
        <translation>Choisir un second &amp;emplacement…</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>A backup is made by itself when the window is closed, if something has changed. It is encrypted, read back and verified.</source>
        <translation>Une sauvegarde se fait d’elle-même à la fermeture de la fenêtre, si quelque chose a changé. Elle est chiffrée, relue et vérifiée.</translation>
    </message>
    <message>
        <source>To restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>1. Sign out, then choose “Restore a backup” on the first page — on this PC or on another one where Établi is installed.</source>
        <translation>1. Déconnectez-vous, puis choisissez «&#xa0;Restaurer une sauvegarde&#xa0;» sur la première page, sur cet ordinateur ou sur un autre où Établi est installé.</translation>
    </message>
    <message>
        <source>2. Choose the newest backup: its name tells its day.</source>
        <translation>2. Choisissez la sauvegarde la plus récente&#xa0;: son nom indique le jour.</translation>
    </message>
    <message>
        <source>3. Type the recovery key, or the phrase. A new file is made; the one of today stays as it is.</source>
        <translation>3. Tapez la clé de récupération, ou la phrase. Un nouveau fichier est créé&#xa0;; celui d’aujourd’hui reste tel quel.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>None. If this PC is lost, stolen or burnt, so is the school: choose one.</source>
        <translation>Aucun. Si cet ordinateur est perdu, volé ou brûlé, l’école l’est aussi&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>last backup there on %1</source>
        <translation>dernière sauvegarde le %1</translation>
    </message>
    <message>
        <source>no backup there yet</source>
        <translation>encore aucune sauvegarde</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>Vieille de %n jour</numerusform>
            <numerusform>Vieille de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No backup can be made before the director has made a recovery key: it is what seals them, and the only thing that opens them.</source>
        <translation>Aucune sauvegarde n’est possible avant que la direction ait créé une clé de récupération&#xa0;: c’est elle qui les scelle, et elle seule les ouvre.</translation>
    </message>
    <message>
        <source>To be made</source>
        <translation>À créer</translation>
    </message>
    <message>
        <source>For now the backups are opened by the one-time code the director was given when the school was founded. The director now makes a recovery key, prints it and puts it in the safe; it takes the place of the code.</source>
        <translation>Pour l’instant, les sauvegardes s’ouvrent avec le code à usage unique remis à la direction à la création de l’école. La direction crée maintenant une clé de récupération, l’imprime et la met au coffre&#xa0;; elle remplace ce code.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>The printed key in the safe opens the backups. Try it each September. If the sheet is lost or was seen by somebody, make a new key: keep the old sheet for the backups of its time.</source>
        <translation>La clé imprimée, gardée au coffre, ouvre les sauvegardes. Essayez-la chaque mois de septembre. Si la feuille est perdue ou a été vue, créez une nouvelle clé&#xa0;; gardez l’ancienne feuille pour les sauvegardes de son époque.</translation>
    </message>
    <message>
        <source>Make a new &amp;key…</source>
        <translation>Créer une nouvelle &amp;clé…</translation>
    </message>
    <message>
        <source>Second place for the backups</source>
        <translation>Second emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Backups go to this PC alone.</source>
        <translation>Les sauvegardes restent sur cet ordinateur seul.</translation>
    </message>
    <message>
        <source>The next backup goes to both places.</source>
        <translation>La prochaine sauvegarde ira aux deux emplacements.</translation>
    </message>
    <message>
        <source>The recovery key is in use. Back up now, so that a backup fits it.</source>
        <translation>La clé de récupération est en service. Sauvegardez maintenant, pour qu’une sauvegarde lui corresponde.</translation>
    </message>
</context>
<context>
    <name>ui::BoardCards</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>En retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
</context>
<context>
    <name>ui::BoardColumn</name>
    <message>
        <source>%1: nobody</source>
        <translation>%1&#xa0;: personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::BoardList</name>
    <message>
        <source>Nobody at this step</source>
        <translation>Personne à cette étape</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>Closure</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Fermetures</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Alsace-Moselle: Good Friday and 26 December are days off</source>
        <translation>Alsace-Moselle&#xa0;: le Vendredi saint et le 26 décembre sont fériés</translation>
    </message>
    <message>
        <source>Add a closure</source>
        <translation>Ajouter une fermeture</translation>
    </message>
    <message>
        <source>No closure yet</source>
        <translation>Aucune fermeture</translation>
    </message>
    <message>
        <source>Holidays, a bridge, works: on these days nobody is expected. Public holidays are counted by themselves.</source>
        <translation>Vacances, pont, travaux&#xa0;: ces jours-là, personne n’est attendu. Les jours fériés se comptent tout seuls.</translation>
    </message>
    <message>
        <source>Propose the holidays…</source>
        <translation>Proposer les vacances…</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Propose the &amp;holidays…</source>
        <translation>Proposer les &amp;vacances…</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>First day closed</source>
        <translation>Premier jour de fermeture</translation>
    </message>
    <message>
        <source>Last day closed</source>
        <translation>Dernier jour de fermeture</translation>
    </message>
    <message>
        <source>The same one for a single day.</source>
        <translation>Le même pour une seule journée.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%n closure(s)</source>
        <translation>
            <numerusform>%n fermeture</numerusform>
            <numerusform>%n fermetures</numerusform>
        </translation>
    </message>
    <message>
        <source>The school opens on one day of the week at least.</source>
        <translation>L’école ouvre au moins un jour par semaine.</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Nouvelle fermeture</translation>
    </message>
    <message>
        <source>These closures were there already.</source>
        <translation>Ces fermetures y étaient déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n closure(s) added.</source>
        <translation>
            <numerusform>%n fermeture ajoutée.</numerusform>
            <numerusform>%n fermetures ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: modification enregistrée.</translation>
    </message>
    <message>
        <source>%1: removed.</source>
        <translation>%1&#xa0;: fermeture supprimée.</translation>
    </message>
</context>
<context>
    <name>ui::CallView</name>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Personne à appeler</translation>
    </message>
    <message>
        <source>Everybody of this year was heard of since the last wave of the survey.</source>
        <translation>Depuis la dernière vague d’enquête, tous les sortants de cette année ont donné de leurs nouvelles.</translation>
    </message>
    <message>
        <source>Leavers to call</source>
        <translation>Anciens élèves à appeler</translation>
    </message>
    <message>
        <source>&amp;Tell news</source>
        <translation>&amp;Noter des nouvelles</translation>
    </message>
    <message>
        <source>Never heard of, or not since the last wave of the survey: 6, 12, 18 and 24 months after 30 June. Enter on a line opens the form.</source>
        <translation>Jamais de nouvelles, ou aucune depuis la dernière vague d’enquête&#xa0;: 6, 12, 18 et 24 mois après le 30 juin. Entrée sur une ligne ouvre le formulaire.</translation>
    </message>
</context>
<context>
    <name>ui::CandidateBoard</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ui::CandidateDialog</name>
    <message>
        <source>New candidate</source>
        <translation>Nouveau candidat</translation>
    </message>
    <message>
        <source>&amp;Add the candidate</source>
        <translation>&amp;Ajouter le candidat</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <translation>Non, c’est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>What is wished</source>
        <translation>Le souhait</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>The young person</source>
        <translation>Le jeune</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>The young person’s phone</source>
        <translation>Téléphone du jeune</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Contact’s last name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Contact’s first name</source>
        <translation>Prénom du contact</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>%1: the file that is there is used; nothing is typed again.</source>
        <translation>%1&#xa0;: le dossier existant est repris, rien n’est à ressaisir.</translation>
    </message>
    <message>
        <source>Same family as %1: %2.</source>
        <translation>Même famille que %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ui::CandidatePanel</name>
    <message>
        <source>Open the &amp;file</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Numéro de candidat</translation>
    </message>
    <message>
        <source>Came to the exam</source>
        <translation>Présence à l’examen</translation>
    </message>
    <message>
        <source>Official result</source>
        <translation>Résultat officiel</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Date de la décision</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naissance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::CandidateRows</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Age and school</source>
        <translation>Âge et établissement</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Step since</source>
        <translation>Étape depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 n° %2</translation>
    </message>
    <message>
        <source>%1 at entry</source>
        <translation>%1 ans à l’entrée</translation>
    </message>
</context>
<context>
    <name>ui::CandidatesPage</name>
    <message>
        <source>&amp;New candidate</source>
        <translation>No&amp;uveau candidat</translation>
    </message>
    <message>
        <source>For the school year</source>
        <translation>Pour l’année scolaire</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>À effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n candidature en cours</numerusform>
            <numerusform>%n candidatures en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>To erase (%1)</source>
        <translation>À effacer (%1)</translation>
    </message>
</context>
<context>
    <name>ui::CandidatesTab</name>
    <message>
        <source>Name, school or action</source>
        <translation>Nom, établissement ou action</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Workshop wanted</source>
        <translation>Atelier souhaité</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Tous les ateliers</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n admission</numerusform>
            <numerusform>%n admissions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Places in %1: %2</source>
        <translation>Places en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No candidate yet</source>
        <translation>Pas encore de candidat</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>A young person stands here from the first call on: what was said, the next action, the stay, the decision.</source>
        <translation>Un jeune figure ici dès le premier appel&#xa0;: ce qui a été dit, la prochaine action, le séjour, la décision.</translation>
    </message>
    <message>
        <source>Choose another step or workshop, or type fewer letters.</source>
        <translation>Choisissez une autre étape ou un autre atelier, ou tapez moins de lettres.</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nouveau candidat</translation>
    </message>
    <message>
        <source>Candidate added.</source>
        <translation>Candidat ajouté.</translation>
    </message>
    <message>
        <source>Why? In a few words, for the figures of the year.</source>
        <translation>Pourquoi&#xa0;? En quelques mots, pour le bilan de l’année.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: noted.</source>
        <translation>%1&#xa0;: noté.</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>%1: enrolled.</source>
        <translation>%1&#xa0;: inscription faite.</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>List&amp;e</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Ended (%1)</source>
        <translation>Ter&amp;minés (%1)</translation>
    </message>
</context>
<context>
    <name>ui::CandidatesView</name>
    <message>
        <source>Name, number or diploma</source>
        <translation>Nom, numéro ou diplôme</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Présence</translation>
    </message>
    <message>
        <source>&amp;Result…</source>
        <translation>&amp;Résultat…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Enter students</source>
        <translation>Inscrire des élèves</translation>
    </message>
    <message>
        <source>Exam candidates</source>
        <translation>Candidats aux examens</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Of all that are chosen in the list</source>
        <translation>De toutes les lignes sélectionnées</translation>
    </message>
    <message>
        <source>All diplomas</source>
        <translation>Tous les diplômes</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Nobody is entered for session %1</source>
        <translation>Personne n’est inscrit à la session %1</translation>
    </message>
    <message>
        <source>Enter those who sit an exam: numbers, presence and the jury’s results are then noted here.</source>
        <translation>Inscrivez les élèves qui passent un examen&#xa0;: leur numéro, leur présence et les résultats du jury se notent ensuite ici.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>Tapez moins de lettres, ou retirez un filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>%1 is no longer entered.</source>
        <translation>%1&#xa0;: inscription retirée.</translation>
    </message>
    <message numerus="yes">
        <source>Presence of %n candidate(s) noted.</source>
        <translation>
            <numerusform>Présence notée pour %n candidat.</numerusform>
            <numerusform>Présence notée pour %n candidats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Result of %n candidate(s) recorded.</source>
        <translation>
            <numerusform>Résultat enregistré pour %n candidat.</numerusform>
            <numerusform>Résultat enregistré pour %n candidats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
</context>
<context>
    <name>ui::CasesTab</name>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation>Nom ou motif</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>&amp;Paper received…</source>
        <translation>&amp;Justificatif reçu…</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>C&amp;lasser</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Absences followed</source>
        <translation>Absences suivies</translation>
    </message>
    <message>
        <source>Announce an absence</source>
        <translation>Annoncer une absence</translation>
    </message>
    <message>
        <source>Which absences</source>
        <translation>Quelles absences</translation>
    </message>
    <message>
        <source>To be followed</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Reason awaited</source>
        <translation>Motif attendu</translation>
    </message>
    <message>
        <source>Classed</source>
        <translation>Classées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Absences from</source>
        <translation>Absences depuis le</translation>
    </message>
    <message>
        <source>Absences until</source>
        <translation>Absences jusqu’au</translation>
    </message>
    <message>
        <source>No absence is followed</source>
        <translation>Aucune absence suivie</translation>
    </message>
    <message>
        <source>An absence is announced here, or opened by the first call about an absent of the day.</source>
        <translation>Une absence s’annonce ici, ou s’ouvre au premier appel passé pour un absent du jour.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Widen the filters to see others.</source>
        <translation>Élargissez les filtres pour en voir d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1: absence changed.</source>
        <translation>%1&#xa0;: absence modifiée.</translation>
    </message>
    <message>
        <source>%1: paper noted.</source>
        <translation>%1&#xa0;: justificatif noté.</translation>
    </message>
    <message>
        <source>%1: absence open again.</source>
        <translation>%1&#xa0;: absence rouverte.</translation>
    </message>
    <message>
        <source>%1: absence classed.</source>
        <translation>%1&#xa0;: absence classée.</translation>
    </message>
    <message>
        <source>Withdraw the absence of %1</source>
        <translation>Retirer l’absence de %1</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Pourquoi elle est retirée</translation>
    </message>
    <message>
        <source>%1: absence withdrawn.</source>
        <translation>%1&#xa0;: absence retirée.</translation>
    </message>
</context>
<context>
    <name>ui::Certificates</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Certificate %1 is issued.</source>
        <translation>Le certificat %1 est émis.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are issued, %1 to %2.</source>
        <translation>
            <numerusform>%n certificat est émis, de %1 à %2.</numerusform>
            <numerusform>%n certificats sont émis, de %1 à %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargingTab</name>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>To charge</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>Students to charge</source>
        <translation>Élèves à facturer</translation>
    </message>
    <message>
        <source>&amp;Charge</source>
        <translation>&amp;Facturer</translation>
    </message>
    <message>
        <source>Everybody is charged</source>
        <translation>Tout est facturé</translation>
    </message>
    <message>
        <source>Students enrolled in the year appear here until somebody is charged for them.</source>
        <translation>Les élèves inscrits dans l’année apparaissent ici tant que leur scolarité n’est pas facturée.</translation>
    </message>
    <message>
        <source>Enrolled and not charged yet</source>
        <translation>Inscrits, pas encore facturés</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>To be paid in</source>
        <translation>À payer en</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>À choisir</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Charge %n student(s)</source>
        <translation>
            <numerusform>&amp;Facturer %n élève</numerusform>
            <numerusform>&amp;Facturer %n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucun élève sélectionné</translation>
    </message>
    <message>
        <source>This year has no fees yet. Set them in the tab “Fees”.</source>
        <translation>Cette année n’a pas encore de tarifs. Saisissez-les dans l’onglet «&#xa0;Tarifs&#xa0;».</translation>
    </message>
    <message>
        <source>No contact in the student’s file</source>
        <translation>Aucun contact dans le dossier</translation>
    </message>
    <message>
        <source>Not charged, for want of a payer: %1. Choose who pays, or mark the contact who pays in the student’s file.</source>
        <translation>Non facturé, faute de payeur&#xa0;: %1. Choisissez le payeur, ou cochez «&#xa0;paie&#xa0;» pour un contact dans le dossier de l’élève.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) charged.</source>
        <translation>
            <numerusform>%n élève facturé.</numerusform>
            <numerusform>%n élèves facturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged by mistake</source>
        <translation>Facturé par erreur</translation>
    </message>
    <message>
        <source>Group and diploma in view</source>
        <translation>Groupe et diplôme préparé</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Reason of the reduction</source>
        <translation>Motif de la réduction</translation>
    </message>
    <message>
        <source>For instance a brother or sister in the school.</source>
        <translation>Par exemple un frère ou une sœur dans l’école.</translation>
    </message>
    <message>
        <source>Type an amount such as 120 or 45,50, or nothing.</source>
        <translation>Saisissez un montant comme 120 ou 45,50, ou rien.</translation>
    </message>
    <message>
        <source>Say why: it stands in the file.</source>
        <translation>Dites pourquoi&#xa0;: le motif figure dans la fiche.</translation>
    </message>
    <message>
        <source>Days and amounts of one’s own</source>
        <translation>Dates et montants libres</translation>
    </message>
    <message>
        <source>Add an &amp;instalment</source>
        <translation>Ajouter une &amp;échéance</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>As agreed, by shares</source>
        <translation>Selon le partage convenu</translation>
    </message>
    <message>
        <source>%1 in all: right.</source>
        <translation>%1 en tout&#xa0;: le compte y est.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 to go.</source>
        <translation>%1 sur %2&#xa0;: reste %3.</translation>
    </message>
    <message>
        <source>Days and amounts of one’s own are for one student: choose one in the list.</source>
        <translation>Les dates et montants libres sont pour un seul élève&#xa0;: choisissez-le dans la liste.</translation>
    </message>
</context>
<context>
    <name>ui::ChequesTab</name>
    <message>
        <source>Take to the &amp;bank…</source>
        <translation>Remettre en &amp;banque…</translation>
    </message>
    <message>
        <source>Change the da&amp;y…</source>
        <translation>Changer la &amp;date…</translation>
    </message>
    <message>
        <source>Open the &amp;slip</source>
        <translation>Ouvrir le bord&amp;ereau</translation>
    </message>
    <message>
        <source>Cheques to cash</source>
        <translation>Chèques à encaisser</translation>
    </message>
    <message>
        <source>Deposit slips</source>
        <translation>Remises en banque</translation>
    </message>
    <message>
        <source>No cheque to cash</source>
        <translation>Aucun chèque à encaisser</translation>
    </message>
    <message>
        <source>Cheques that come in wait here until they are taken to the bank.</source>
        <translation>Les chèques reçus attendent ici jusqu’à leur remise en banque.</translation>
    </message>
    <message>
        <source>No deposit yet</source>
        <translation>Aucune remise</translation>
    </message>
    <message>
        <source>Each visit to the bank with cheques leaves its numbered slip here.</source>
        <translation>Chaque remise de chèques laisse ici son bordereau numéroté.</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>%1 to cash now</source>
        <translation>%1 à encaisser</translation>
    </message>
    <message>
        <source>Take cheques to the bank</source>
        <translation>Remettre des chèques en banque</translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s), %1 in all. The slip gets its number and cannot be taken back.</source>
        <translation>
            <numerusform>%n chèque, %1 en tout. Le bordereau reçoit son numéro et ne peut pas être repris.</numerusform>
            <numerusform>%n chèques, %1 en tout. Le bordereau reçoit son numéro et ne peut pas être repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the slip</source>
        <translation>Faire le bordereau</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Deposit slip %1 is made.</source>
        <translation>Le bordereau de remise %1 est fait.</translation>
    </message>
    <message>
        <source>When is this cheque cashed?</source>
        <translation>Quand ce chèque s’encaisse-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 de %2.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>To be cashed on</source>
        <translation>À encaisser le</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>Vide&#xa0;: tout de suite.</translation>
    </message>
    <message>
        <source>The day of the cheque is changed.</source>
        <translation>La date du chèque est changée.</translation>
    </message>
    <message>
        <source>Search a name, a bank or a number</source>
        <translation>Chercher un nom, une banque ou un numéro</translation>
    </message>
</context>
<context>
    <name>ui::ClosePeriodDialog</name>
    <message>
        <source>Close the rolls of a period</source>
        <translation>Clore les appels d’une période</translation>
    </message>
    <message>
        <source>Teachers change closed rolls no more; the office still corrects them.</source>
        <translation>Les enseignants ne modifient plus un appel clos&#xa0;; le secrétariat peut encore le corriger.</translation>
    </message>
    <message>
        <source>&amp;Close the rolls</source>
        <translation>&amp;Clore les appels</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de désigné</translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) to close.</source>
        <translation>
            <numerusform>%n appel à clore.</numerusform>
            <numerusform>%n appels à clore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed already.</source>
        <translation>
            <numerusform>%n déjà clos.</numerusform>
            <numerusform>%n déjà clos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done or incomplete, left open:</source>
        <translation>
            <numerusform>%n à faire ou incomplet, laissé ouvert&#xa0;:</numerusform>
            <numerusform>%n à faire ou incomplets, laissés ouverts&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rolls that stay open</source>
        <translation>Appels qui restent ouverts</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>ui::CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>%1 signs in once as %2 with this code, then chooses a password. The code is shown this time only: print it or write it down.</source>
        <translation>%1 se connecte une fois comme %2 avec ce code, puis choisit un mot de passe. Le code n’est montré que cette fois&#xa0;: imprimez-le ou notez-le.</translation>
    </message>
    <message>
        <source>One-time code: %1</source>
        <translation>Code à usage unique&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Enregistrer en P&amp;DF</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Code de %1</translation>
    </message>
</context>
<context>
    <name>ui::ContactCard</name>
    <message>
        <source>Change this contact</source>
        <translation>Modifier ce contact</translation>
    </message>
    <message>
        <source>No longer a contact</source>
        <translation>Retirer ce contact</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Déjà dans l’école&#xa0;?</translation>
    </message>
    <message>
        <source>A parent of a brother or sister, a home, a company</source>
        <translation>Parent d’un frère ou d’une sœur, foyer, entreprise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou organisme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Personne chargée du suivi</translation>
    </message>
    <message>
        <source>Direct phone</source>
        <translation>Ligne directe</translation>
    </message>
    <message>
        <source>Order of call</source>
        <translation>Ordre d’appel</translation>
    </message>
    <message>
        <source>1 is called first</source>
        <translation>1&#xa0;: à appeler d’abord</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Représentant légal</translation>
    </message>
    <message>
        <source>Parental authority</source>
        <translation>Autorité parentale</translation>
    </message>
    <message>
        <source>Lives with the student</source>
        <translation>Vit avec l’élève</translation>
    </message>
    <message>
        <source>Receives mail</source>
        <translation>Reçoit le courrier</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Restricted by a decision</source>
        <translation>Contact restreint par une décision</translation>
    </message>
    <message>
        <source>Decision and its date</source>
        <translation>Décision et sa date</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>See this contact</source>
        <translation>Voir ce contact</translation>
    </message>
    <message>
        <source>Keep this contact</source>
        <translation>Garder ce contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>No longer a contact once saved</source>
        <translation>Ne sera plus un contact après l’enregistrement</translation>
    </message>
    <message>
        <source>no contact, no information</source>
        <translation>aucun contact, aucune information</translation>
    </message>
</context>
<context>
    <name>ui::ContactsForm</name>
    <message>
        <source>Nobody to call yet.</source>
        <translation>Personne à appeler pour l’instant.</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <translation>&amp;Ajouter un contact</translation>
    </message>
</context>
<context>
    <name>ui::DailyForm</name>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Meal at school</source>
        <translation>Repas à l’école</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>Pour la cuisine</translation>
    </message>
    <message>
        <source>What is served, for instance “without meat”; never the reason</source>
        <translation>Ce qui est servi, par exemple «&#xa0;sans viande&#xa0;»&#xa0;; jamais la raison</translation>
    </message>
    <message>
        <source>Going out and image right</source>
        <translation>Sorties et droit à l’image</translation>
    </message>
    <message>
        <source>Permission to go out</source>
        <translation>Autorisation de sortie</translation>
    </message>
    <message>
        <source>Image right</source>
        <translation>Droit à l’image</translation>
    </message>
    <message>
        <source>Photos and films outside the school’s own directory</source>
        <translation>Photos et films hors de l’annuaire interne de l’école</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Refused or withdrawn on</source>
        <translation>Refusé ou retiré le</translation>
    </message>
    <message>
        <source>Transport and sizes</source>
        <translation>Transport et tailles</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Jacket size</source>
        <translation>Taille de veste</translation>
    </message>
    <message>
        <source>Trousers size</source>
        <translation>Taille de pantalon</translation>
    </message>
    <message>
        <source>Shoe size</source>
        <translation>Pointure</translation>
    </message>
    <message>
        <source>Glove size</source>
        <translation>Taille de gants</translation>
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
    <name>ui::DepartureDialog</name>
    <message>
        <source>Notices due at this age</source>
        <translation>Démarches à cet âge</translation>
    </message>
    <message>
        <source>Make the certificate of leaving (exeat) at once</source>
        <translation>Émettre tout de suite le certificat de radiation (exeat)</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Groups and diploma in view end with it</source>
        <translation>Groupes et diplôme visé prennent fin ce jour-là</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In the school’s words</source>
        <translation>Précisions de l’école</translation>
    </message>
    <message>
        <source>Phone for the surveys</source>
        <translation>Téléphone pour les enquêtes</translation>
    </message>
    <message>
        <source>Asked again with the young person: it becomes the phone of the file</source>
        <translation>À redemander à l’élève&#xa0;: il devient le téléphone du dossier</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Matériel rendu</translation>
    </message>
    <message>
        <source>Change this list…</source>
        <translation>Modifier cette liste…</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Reste à régler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record the departure</source>
        <translation>Enregistrer le départ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1 (to be verified)</source>
        <translation>Source&#xa0;: %1 (à vérifier)</translation>
    </message>
</context>
<context>
    <name>ui::DueTab</name>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Search a student or a payer</source>
        <translation>Rechercher un élève, un payeur</translation>
    </message>
    <message>
        <source>Record pa&amp;yment of selection</source>
        <translation>&amp;Encaisser la sélection</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>No instalment here</source>
        <translation>Aucune échéance ici</translation>
    </message>
    <message>
        <source>What is charged appears here with its due dates. Charge students in the tab “To charge”, or widen the filters.</source>
        <translation>Ce qui est facturé apparaît ici avec ses dates d’échéance. Facturez les élèves dans l’onglet «&#xa0;Facturer&#xa0;», ou élargissez les filtres.</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Which instalments</source>
        <translation>Quelles échéances</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>En retard seulement</translation>
    </message>
    <message>
        <source>All, paid too</source>
        <translation>Toutes, même réglées</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) of %1</source>
        <translation>
            <numerusform>%n élève sur %1</numerusform>
            <numerusform>%n élèves sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what is charged</source>
        <translation>%1 du montant facturé</translation>
    </message>
    <message>
        <source>Nothing charged yet</source>
        <translation>Rien de facturé</translation>
    </message>
    <message>
        <source>No advance</source>
        <translation>Aucune avance</translation>
    </message>
    <message>
        <source>%1 of advances</source>
        <translation>%1 d’avances</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) concerned</source>
        <translation>
            <numerusform>%n élève concerné</numerusform>
            <numerusform>%n élèves concernés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Instalments and arrears</source>
        <translation>Échéances et impayés</translation>
    </message>
    <message>
        <source>State&amp;ment of the payer</source>
        <translation>Rele&amp;vé du payeur</translation>
    </message>
</context>
<context>
    <name>ui::EditPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereDialog</name>
    <message>
        <source>Made elsewhere</source>
        <translation>Faite ailleurs</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>By whom, with what</source>
        <translation>Par qui, avec quoi</translation>
    </message>
    <message>
        <source>For instance: the former secretary, with the school’s workbook.</source>
        <translation>Par exemple&#xa0;: l’ancien secrétariat, avec le classeur de l’école.</translation>
    </message>
</context>
<context>
    <name>ui::EntryDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Proposed for session %1</source>
        <translation>Proposés pour la session %1</translation>
    </message>
    <message>
        <source>Enter for session %1</source>
        <translation>Inscrire à la session %1</translation>
    </message>
    <message>
        <source>Nobody to propose</source>
        <translation>Personne à proposer</translation>
    </message>
    <message>
        <source>Proposed are those in the last year of their path, for its diploma, who are not entered yet for session %1. The path is in the student’s file.</source>
        <translation>Sont proposés les élèves en dernière année de parcours, pour le diplôme préparé, pas encore inscrits à la session %1. Le parcours se trouve dans le dossier de l’élève.</translation>
    </message>
    <message>
        <source>In the last year of their path and not entered yet. Ctrl and a click, or Ctrl and Space, adds or takes away one; Ctrl+A all.</source>
        <translation>En dernière année de parcours et pas encore inscrits. Ctrl + clic, ou Ctrl + Espace, ajoute ou retire une ligne&#xa0;; Ctrl+A les prend toutes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n</source>
        <translation>
            <numerusform>Inscrire %n élève</numerusform>
            <numerusform>Inscrire %n élèves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EraseTab</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Step since</source>
        <translation>Étape depuis</translation>
    </message>
    <message>
        <source>To be erased from</source>
        <translation>À effacer à partir du</translation>
    </message>
    <message>
        <source>Candidates to erase</source>
        <translation>Candidats à effacer</translation>
    </message>
    <message>
        <source>Nobody to erase</source>
        <translation>Personne à effacer</translation>
    </message>
    <message>
        <source>Who does not come is named here once the time for keeping the file is over.</source>
        <translation>Qui n’est pas venu figure ici quand la durée de conservation est écoulée.</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Durée de conservation écoulée</translation>
    </message>
</context>
<context>
    <name>ui::ExamRows</name>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Not obtained</source>
        <translation>Non obtenu</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Diplômés</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajournés</translation>
    </message>
    <message>
        <source>With honours</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Of those who came</source>
        <translation>Sur les présents</translation>
    </message>
    <message>
        <source>Of those entered</source>
        <translation>Sur les inscrits</translation>
    </message>
    <message>
        <source>Of the cohort</source>
        <translation>Sur la promotion</translation>
    </message>
</context>
<context>
    <name>ui::ExamsPage</name>
    <message>
        <source>&amp;Enter students</source>
        <translation>&amp;Inscrire des élèves</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Presence to be noted</source>
        <translation>Présence à noter</translation>
    </message>
    <message>
        <source>Results awaited</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Success of those who came</source>
        <translation>Réussite des présents</translation>
    </message>
    <message>
        <source>Exam session</source>
        <translation>Session d’examen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Examens</translation>
    </message>
    <message numerus="yes">
        <source>Session %1 · %n candidate(s)</source>
        <translation>
            <numerusform>Session %1 · %n candidat</numerusform>
            <numerusform>Session %1 · %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message>
        <source>All is noted</source>
        <translation>Tout est noté</translation>
    </message>
    <message>
        <source>Who came to the exam?</source>
        <translation>Qui s’est présenté à l’examen&#xa0;?</translation>
    </message>
    <message>
        <source>None is awaited</source>
        <translation>Aucun n’est attendu</translation>
    </message>
    <message>
        <source>From the jury</source>
        <translation>Du jury</translation>
    </message>
    <message>
        <source>%1 of those entered</source>
        <translation>%1 des inscrits</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>This student is not entered for any session.</source>
        <translation>Aucune inscription à un examen pour cette personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) entered for session %1.</source>
        <translation>
            <numerusform>%n élève inscrit à la session %1.</numerusform>
            <numerusform>%n élèves inscrits à la session %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FeeRows</name>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Réglé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Réglé en partie</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>Payeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Advance of %1</source>
        <translation>Avance de %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Charged on</source>
        <translation>Facturé le</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 (reduction of %2)</source>
        <translation>%1 (réduction de %2)</translation>
    </message>
    <message>
        <source>Refund cancelled: %1</source>
        <translation>Remboursement annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refund, cancelled</source>
        <translation>Remboursement, annulé</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation>Remboursement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unpaid: %1</source>
        <translation>Impayé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>Deposited: %1</source>
        <translation>Remis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Bank and number</source>
        <translation>Banque et numéro</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>To cash on</source>
        <translation>À encaisser le</translation>
    </message>
    <message>
        <source>To cash</source>
        <translation>À encaisser</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bordereau</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Chèques</translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n impayé</numerusform>
            <numerusform>%n impayés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>No longer owed</source>
        <translation>Plus dû</translation>
    </message>
    <message>
        <source>%1 no longer owed</source>
        <translation>%1 plus dus</translation>
    </message>
</context>
<context>
    <name>ui::FeesPage</name>
    <message>
        <source>Record a payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Instalments and arrears</source>
        <translation>Échéances et impayés</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>To charge</source>
        <translation>Facturer</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Fees and payments</source>
        <translation>Scolarité et règlements</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) with a charge</source>
        <translation>
            <numerusform>%n élève avec des frais de scolarité</numerusform>
            <numerusform>%n élèves avec des frais de scolarité</numerusform>
        </translation>
    </message>
    <message>
        <source>This payment was already recorded: receipt %1.</source>
        <translation>Ce règlement était déjà enregistré&#xa0;: reçu %1.</translation>
    </message>
    <message>
        <source>Payment recorded: receipt %1.</source>
        <translation>Règlement enregistré&#xa0;: reçu %1.</translation>
    </message>
    <message>
        <source>Give up this payment?</source>
        <translation>Abandonner ce règlement&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed is not recorded and will be lost.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré et sera perdu.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Chèques</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Relevé de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n relevé</numerusform>
            <numerusform>%n relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in favour.</source>
        <translation>%1 en faveur du payeur.</translation>
    </message>
    <message>
        <source>%1 to pay in all.</source>
        <translation>%1 à régler en tout.</translation>
    </message>
    <message>
        <source>Deposit slip %1</source>
        <translation>Remise de chèques %1</translation>
    </message>
    <message>
        <source>%1 deposited on %2.</source>
        <translation>%1 remis le %2.</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Lettre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for.</source>
        <translation>%1 à régler.</translation>
    </message>
    <message>
        <source>Cash journal</source>
        <translation>Journal de caisse</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Discounts and bursary</source>
        <translation>Réductions et bourse</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Avoir %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Cancels invoice %1.</source>
        <translation>Annule la facture %1.</translation>
    </message>
    <message>
        <source>%1 to be paid by %2.</source>
        <translation>%1 à payer avant le %2.</translation>
    </message>
</context>
<context>
    <name>ui::FiguresTab</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Admissions</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>Made a stay</source>
        <translation>Séjour fait</translation>
    </message>
    <message>
        <source>Figures of the candidates</source>
        <translation>Chiffres des candidatures</translation>
    </message>
    <message>
        <source>Figures per</source>
        <translation>Chiffres par</translation>
    </message>
    <message>
        <source>Per source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Per workshop</source>
        <translation>Par atelier</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>They are made of the candidates, their stays and the decisions.</source>
        <translation>Ils viennent des candidats, de leurs séjours et des décisions.</translation>
    </message>
    <message>
        <source>From the first contact to the enrolment</source>
        <translation>Du premier contact à l’inscription</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>After a stay</source>
        <translation>Après séjour</translation>
    </message>
    <message>
        <source>Third-form observations</source>
        <translation>Stages de 3e</translation>
    </message>
    <message>
        <source>Each candidate counts once. Accepted: at some time, whatever followed. After a stay: enrolled of those who made one. Third-form observations are no stays.</source>
        <translation>Chaque candidat compte une fois. Admis&#xa0;: à un moment, quelle que soit la suite. Après un séjour&#xa0;: inscrits parmi ceux qui en ont fait un. Les stages de 3e ne sont pas des séjours.</translation>
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
    <name>ui::FunnelPage</name>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Sens pour le programme</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Words of the admissions</source>
        <translation>Libellés des admissions</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Monter d’un rang (Alt+Haut)</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Descendre d’un rang (Alt+Bas)</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien pour le moment</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Origine du contact</translation>
    </message>
    <message>
        <source>Criteria of the stays</source>
        <translation>Critères des séjours</translation>
    </message>
    <message>
        <source>Levels of the stays</source>
        <translation>Niveaux des séjours</translation>
    </message>
    <message>
        <source>Third-form agreement</source>
        <translation>Convention de 3e</translation>
    </message>
    <message>
        <source>What the program makes of this step. It stays as it is once the step is there.</source>
        <translation>Ce que le programme fait de cette étape. Il ne change plus une fois l’étape créée.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Agreement of a third-form observation</source>
        <translation>Convention de stage d’observation de 3e</translation>
    </message>
    <message>
        <source>This text stands on the agreement of every third-form observation, beside the rules of all stays: no regulated work, safety, insurance. Compare it with the model of the Ministry of Education that the young person’s own school hands out. Agreements that were issued stay as they are.</source>
        <translation>Ce texte figure sur la convention de chaque stage d’observation de 3e, à côté des règles de tous les séjours&#xa0;: aucun travail réglementé, sécurité, assurance. Comparez-le au modèle du ministère de l’Éducation nationale remis par l’établissement du jeune. Les conventions déjà établies restent telles quelles.</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Texte de la convention</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Admissions</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Nouveau libellé</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: modification enregistrée.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1&#xa0;: ajouté.</translation>
    </message>
    <message>
        <source>The text of the agreement is saved.</source>
        <translation>Le texte de la convention est enregistré.</translation>
    </message>
    <message>
        <source>%1 has another place.</source>
        <translation>%1&#xa0;: rang changé.</translation>
    </message>
    <message>
        <source>%1 is retired: what was written with it stays.</source>
        <translation>%1&#xa0;: hors service&#xa0;; ce qui a été noté avec reste.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1&#xa0;: de nouveau en service.</translation>
    </message>
    <message>
        <source>%1 is taken away.</source>
        <translation>%1&#xa0;: supprimé.</translation>
    </message>
</context>
<context>
    <name>ui::GridDialog</name>
    <message>
        <source>Filled in by %1 on %2</source>
        <translation>Remplie par %1 le %2</translation>
    </message>
    <message>
        <source>Observation grid</source>
        <translation>Grille d’observation</translation>
    </message>
    <message>
        <source>&amp;Keep the grid</source>
        <translation>&amp;Enregistrer la grille</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>ui::GroupsPage</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Young people learn in a workshop group and in a theory group. Add them here, then enrol.</source>
        <translation>Chacun suit un groupe d’atelier et un groupe d’enseignement. Ajoutez-les ici, puis inscrivez.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>8 to 12 in a workshop group.</source>
        <translation>De 8 à 12 dans un groupe d’atelier.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in use</source>
        <translation>
            <numerusform>%n groupe en service</numerusform>
            <numerusform>%n groupes en service</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: modification enregistrée.</translation>
    </message>
    <message>
        <source>%1 is added. Put somebody in charge of it.</source>
        <translation>%1&#xa0;: groupe ajouté. Indiquez qui en a la charge.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1&#xa0;: groupe remis en service.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1&#xa0;: groupe archivé.</translation>
    </message>
    <message>
        <source>Kind and workshop</source>
        <translation>Type et atelier</translation>
    </message>
    <message>
        <source>Lists and sheets…</source>
        <translation>Listes et fiches…</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Share of practice by group and week</source>
        <translation>Part de pratique par groupe et par semaine</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ui::HolidaysDialog</name>
    <message>
        <source>Add them</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Propose the holidays</source>
        <translation>Proposer les vacances</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Académies: %1</source>
        <translation>Académies&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program knows no dates for this year: type the closures by hand.</source>
        <translation>Le logiciel ne connaît pas de dates pour cette année&#xa0;: saisissez les fermetures à la main.</translation>
    </message>
    <message>
        <source>Source: %1. Verify each date on education.gouv.fr: your school sets its own calendar.</source>
        <translation>Source&#xa0;: %1. Vérifiez chaque date sur education.gouv.fr&#xa0;: votre école fixe son propre calendrier.</translation>
    </message>
</context>
<context>
    <name>ui::HomeFigures</name>
    <message>
        <source>My students</source>
        <translation>Mes élèves</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formation</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>in the school today</source>
        <translation>inscrits à ce jour</translation>
    </message>
    <message>
        <source>Present today</source>
        <translation>Présents aujourd’hui</translation>
    </message>
    <message>
        <source>no session today</source>
        <translation>aucune séance aujourd’hui</translation>
    </message>
    <message>
        <source>Practice share</source>
        <translation>Part de pratique</translation>
    </message>
    <message>
        <source>of the hours of the year</source>
        <translation>des heures de l’année</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard de paiement</translation>
    </message>
    <message>
        <source>every instalment is paid</source>
        <translation>toutes les échéances sont réglées</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), all years</source>
        <translation>
            <numerusform>%n échéance, toutes années</numerusform>
            <numerusform>%n échéances, toutes années</numerusform>
        </translation>
    </message>
    <message>
        <source>rolls done: %1 of %2</source>
        <translation>appels faits&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::HomeLists</name>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>The backups are recent and the recovery key is printed.</source>
        <translation>Les sauvegardes sont récentes et la clé de secours est imprimée.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Choose a second place for the backups</source>
        <translation>Choisir un second emplacement de sauvegarde</translation>
    </message>
    <message>
        <source>Make a first backup</source>
        <translation>Faire une première sauvegarde</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>My sessions today</source>
        <translation>Mes séances du jour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>No session today</source>
        <translation>Aucune séance aujourd’hui</translation>
    </message>
    <message>
        <source>Your sessions of the day stand here, with their rolls.</source>
        <translation>Vos séances du jour s’affichent ici, avec leur appel.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Roll to do</source>
        <translation>Appel à faire</translation>
    </message>
    <message>
        <source>Roll done</source>
        <translation>Appel fait</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Rolls to do</source>
        <translation>Appels à faire</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No roll is waiting</source>
        <translation>Aucun appel en attente</translation>
    </message>
    <message>
        <source>Every session so far has its roll.</source>
        <translation>Toutes les séances passées ont leur appel.</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne désignée</translation>
    </message>
    <message>
        <source>Absent today</source>
        <translation>Absents du jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>Aucune absence annoncée ni relevée</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Files to complete</source>
        <translation>Dossiers à compléter</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Every file is complete</source>
        <translation>Tous les dossiers sont complets</translation>
    </message>
    <message>
        <source>What the files of enrolled students lack stands here.</source>
        <translation>Ce qui manque aux dossiers des élèves inscrits s’affiche ici.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Instalments to follow</source>
        <translation>Échéances à suivre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien n’est dû</translation>
    </message>
    <message>
        <source>Instalments overdue, and those of the next two weeks, stand here.</source>
        <translation>Les échéances en retard et celles des deux semaines à venir s’affichent ici.</translation>
    </message>
    <message>
        <source>Fees and payments</source>
        <translation>Scolarité et règlements</translation>
    </message>
    <message>
        <source>Balance to watch</source>
        <translation>Équilibre à surveiller</translation>
    </message>
    <message>
        <source>My students</source>
        <translation>Mes élèves</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Everybody is on target</source>
        <translation>Tout le monde est dans la cible</translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation>Pas encore d’heures</translation>
    </message>
    <message>
        <source>The practice share of the year stands here as soon as rolls are done.</source>
        <translation>La part de pratique de l’année s’affiche ici dès que des appels sont faits.</translation>
    </message>
    <message>
        <source>Hours 2/3–1/3</source>
        <translation>Heures 2/3–1/3</translation>
    </message>
    <message>
        <source>Print the recovery key of the backups</source>
        <translation>Imprimer la clé de secours des sauvegardes</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>Change of year to %1</source>
        <translation>Passage d’année vers %1</translation>
    </message>
    <message>
        <source>Prepare the next school year</source>
        <translation>Préparer l’année scolaire suivante</translation>
    </message>
    <message>
        <source>Candidates to call back</source>
        <translation>Candidats à rappeler</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Nobody to call back</source>
        <translation>Personne à rappeler</translation>
    </message>
    <message>
        <source>Candidates whose next action is due stand here.</source>
        <translation>Les candidats dont la prochaine action est à faire apparaissent ici.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Cheques to cash</source>
        <translation>Chèques à encaisser</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Cashed from</source>
        <translation>À encaisser dès le</translation>
    </message>
    <message>
        <source>No cheque waits</source>
        <translation>Aucun chèque en attente</translation>
    </message>
    <message>
        <source>Cheques that may be taken to the bank today stand here.</source>
        <translation>Les chèques qui peuvent être remis en banque aujourd’hui apparaissent ici.</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Chèques</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Choice at 18 to ask for</source>
        <translation>Choix à 18 ans à recueillir</translation>
    </message>
    <message>
        <source>18 years</source>
        <translation>18 ans</translation>
    </message>
    <message>
        <source>Every choice is recorded</source>
        <translation>Tous les choix sont notés</translation>
    </message>
    <message>
        <source>Who comes of age soon and has not said yet who is to be written to stands here.</source>
        <translation>Les élèves qui ont bientôt 18 ans et n’ont pas encore dit à qui écrire apparaissent ici.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Meals today</source>
        <translation>Repas d’aujourd’hui</translation>
    </message>
    <message>
        <source>No meal today</source>
        <translation>Aucun repas aujourd’hui</translation>
    </message>
    <message>
        <source>Who is at half-board on this day of the week stands here: it is kept in each file, under everyday life.</source>
        <translation>Les demi-pensionnaires de ce jour apparaissent ici&#xa0;: cela se note dans chaque dossier, onglet Vie quotidienne.</translation>
    </message>
    <message>
        <source>List of meals</source>
        <translation>Liste des repas</translation>
    </message>
    <message>
        <source>The school is closed: %1.</source>
        <translation>L’école est fermée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>À établir</translation>
    </message>
    <message>
        <source>Statutory lists</source>
        <translation>Listes obligatoires</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>No list is due</source>
        <translation>Aucune liste à établir</translation>
    </message>
    <message>
        <source>The lists for the mayors and the authorities stand here when they are due.</source>
        <translation>Les listes pour les mairies et les autorités s’affichent ici quand elles sont dues.</translation>
    </message>
    <message>
        <source>hours taken over included</source>
        <translation>reprise comprise</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Papers to print anew</source>
        <translation>Documents à réimprimer</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nothing to print anew</source>
        <translation>Rien à réimprimer</translation>
    </message>
    <message>
        <source>After a change of situation, the papers that tell the old one stand here.</source>
        <translation>Après un changement de situation, les documents périmés apparaissent ici.</translation>
    </message>
    <message>
        <source>situation of %1</source>
        <translation>situation du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Faite ailleurs</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Attendance this month</source>
        <translation>Présence ce mois-ci</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>No roll this month</source>
        <translation>Aucun appel ce mois-ci</translation>
    </message>
    <message>
        <source>The attendance of each group stands here as soon as rolls are done.</source>
        <translation>La présence de chaque groupe figure ici dès que des appels sont faits.</translation>
    </message>
    <message>
        <source>Alerts of my groups</source>
        <translation>Alertes de mes groupes</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>Aucune alerte</translation>
    </message>
    <message>
        <source>Who is outside the target, or missed several sessions of the last days, stands here.</source>
        <translation>Qui est hors de la cible, ou a manqué plusieurs séances ces derniers jours, figure ici.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Équilibre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) missed in a week</source>
        <translation>
            <numerusform>%n séance manquée en une semaine</numerusform>
            <numerusform>%n séances manquées en une semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: roll to do</source>
        <translation>Maintenant&#xa0;: appel à faire</translation>
    </message>
    <message>
        <source>Step to take</source>
        <translation>Démarche à faire</translation>
    </message>
    <message>
        <source>No threshold is reached</source>
        <translation>Aucun seuil atteint</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence thresholds: steps to take</source>
        <translation>Seuils d’absence : démarches à faire</translation>
    </message>
    <message>
        <source>Who reached a number of half-days in a month of this year stands here until the step is noted.</source>
        <translation>Qui a atteint un nombre de demi-journées dans un mois de cette année figure ici jusqu’à ce que la démarche soit notée.</translation>
    </message>
    <message>
        <source>Who misses a session of the day stands here, announced or not, with the number to call.</source>
        <translation>Les élèves absents à une séance du jour s’affichent ici, absences annoncées comprises, avec le numéro à appeler.</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>Welcome to Établi</source>
        <translation>Bienvenue dans Établi</translation>
    </message>
    <message>
        <source>This school has no student yet. Bring in the list you already have: a spreadsheet or a CSV file will do.</source>
        <translation>Cette école n’a pas encore d’élève. Importez la liste que vous avez déjà&#xa0;: un tableur ou un fichier CSV suffit.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>&amp;Beginning in mid-year: balances, hours, receipts</source>
        <translation>&amp;Commencer en cours d’année&#xa0;: soldes, heures, reçus</translation>
    </message>
</context>
<context>
    <name>ui::HoursDetail</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Sessions behind the figure</source>
        <translation>Séances derrière le chiffre</translation>
    </message>
    <message>
        <source>Hours by group</source>
        <translation>Heures par groupe</translation>
    </message>
    <message>
        <source>Practice share since the beginning</source>
        <translation>Part de pratique depuis le début</translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation>Pas encore d’heures</translation>
    </message>
    <message>
        <source>Hours are counted as soon as the rolls of the period are done.</source>
        <translation>Les heures se comptent dès que les appels de la période sont faits.</translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Aucun groupe choisi</translation>
    </message>
    <message>
        <source>Choose a group: its students appear here.</source>
        <translation>Choisissez un groupe&#xa0;: ses élèves s’affichent ici.</translation>
    </message>
    <message>
        <source>No student chosen</source>
        <translation>Aucun élève choisi</translation>
    </message>
    <message>
        <source>Choose a student: the sessions behind the figures appear here.</source>
        <translation>Choisissez un élève&#xa0;: les séances derrière les chiffres s’affichent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) for 8 to 12</source>
        <translation>
            <numerusform>%n élève pour 8 à 12</numerusform>
            <numerusform>%n élèves pour 8 à 12</numerusform>
        </translation>
    </message>
    <message>
        <source>several masters, week of %1: %2</source>
        <translation>plusieurs maîtres, semaine du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>hours taken over included</source>
        <translation>heures reprises comprises</translation>
    </message>
    <message>
        <source>Students of %1</source>
        <translation>Élèves de %1</translation>
    </message>
    <message>
        <source>Hours of the students of %1</source>
        <translation>Heures des élèves de %1</translation>
    </message>
    <message>
        <source>Sessions of %1</source>
        <translation>Séances de %1</translation>
    </message>
    <message>
        <source>Practice share of %1, week after week</source>
        <translation>Part de pratique de %1, semaine après semaine</translation>
    </message>
</context>
<context>
    <name>ui::HoursOverview</name>
    <message>
        <source>%1, week of %2: %3 of practice (%4 of practice, %5 of theory)</source>
        <translation>%1, semaine du %2&#xa0;: %3 de pratique (%4 de pratique, %5 de théorie)</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Expected at the end</source>
        <translation>Prévu à la fin</translation>
    </message>
    <message>
        <source>Balance at the end</source>
        <translation>Équilibre à la fin</translation>
    </message>
    <message>
        <source>Practice share</source>
        <translation>Part de pratique</translation>
    </message>
    <message>
        <source>Practice a week</source>
        <translation>Pratique par semaine</translation>
    </message>
    <message>
        <source>Outside the target</source>
        <translation>Hors de la cible</translation>
    </message>
    <message>
        <source>Nobody is outside the target</source>
        <translation>Personne n’est hors de la cible</translation>
    </message>
    <message>
        <source>Who is outside in this period, or is expected to be at its end, stands here.</source>
        <translation>Qui est hors de la cible sur cette période, ou le sera à sa fin d’après l’emploi du temps, figure ici.</translation>
    </message>
    <message>
        <source>Share of practice, week by week</source>
        <translation>Part de pratique, semaine par semaine</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Enregistrer dans un classeur</translation>
    </message>
    <message>
        <source>In percent of practice and theory. A week only informs: the term and the year are judged. Dashed: planned.</source>
        <translation>En&#xa0;% de la pratique et de la théorie. La semaine informe seulement&#xa0;: on juge la période et l’année. En pointillé&#xa0;: prévu.</translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) not done</source>
        <translation>
            <numerusform>%n appel manquant</numerusform>
            <numerusform>%n appels manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 aimed at, on average</source>
        <translation>%1 visées, en moyenne</translation>
    </message>
    <message>
        <source>a week only informs</source>
        <translation>la semaine informe seulement</translation>
    </message>
    <message>
        <source>no hours yet</source>
        <translation>pas encore d’heures</translation>
    </message>
    <message>
        <source>all on target</source>
        <translation>tous dans la cible</translation>
    </message>
    <message>
        <source>to watch</source>
        <translation>à surveiller</translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation>Pas encore d’heures</translation>
    </message>
    <message>
        <source>Each group has its line here as soon as sessions are planned or rolls are done.</source>
        <translation>Chaque groupe a sa ligne ici dès que des séances sont prévues ou que des appels sont faits.</translation>
    </message>
</context>
<context>
    <name>ui::HoursPage</name>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>Théorie</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Heures suivies</translation>
    </message>
    <message>
        <source>Hours given</source>
        <translation>Heures données</translation>
    </message>
    <message>
        <source>Hours planned, of rolls done</source>
        <translation>Heures prévues, appels faits</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Hours 2/3–1/3</source>
        <translation>Heures 2/3–1/3</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Toute l’année</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Practice a week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Groups and students</source>
        <translation>Groupes et élèves</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Assiduité</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>à ce jour</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prévu</translation>
    </message>
</context>
<context>
    <name>ui::IdentityForm</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>For instance 14/03/2010</source>
        <translation>Par exemple 14/03/2010</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Student&apos;s phone</source>
        <translation>Téléphone de l’élève</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>National student number (INE)</source>
        <translation>Identifiant national élève (INE)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Names in use and birth</source>
        <translation>Noms d’usage et naissance</translation>
    </message>
    <message>
        <source>A used name wins wherever a name is shown.</source>
        <translation>Le nom d’usage l’emporte partout où un nom s’affiche.</translation>
    </message>
    <message>
        <source>Used name</source>
        <translation>Nom d’usage</translation>
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
        <source>INSEE code of the birth place</source>
        <translation>Code INSEE du lieu de naissance</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
</context>
<context>
    <name>ui::IdentityPage</name>
    <message>
        <source>Give up what you typed?</source>
        <translation>Abandonner la saisie&#xa0;?</translation>
    </message>
    <message>
        <source>What you changed about the school is not saved yet.</source>
        <translation>Vos modifications de l’école ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>L’école</translation>
    </message>
    <message>
        <source>What letters, receipts and certificates print at their head.</source>
        <translation>Ce qu’impriment en tête les courriers, les reçus et les certificats.</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nom de l’école</translation>
    </message>
    <message>
        <source>School code (UAI)</source>
        <translation>Code UAI</translation>
    </message>
    <message>
        <source>Seven digits and a letter.</source>
        <translation>Sept chiffres et une lettre.</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Fourteen digits.</source>
        <translation>Quatorze chiffres.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>For what families pay by transfer.</source>
        <translation>Pour les règlements par virement.</translation>
    </message>
    <message>
        <source>Name of the director</source>
        <translation>Nom de la direction</translation>
    </message>
    <message>
        <source>élèves (students)</source>
        <translation>élèves</translation>
    </message>
    <message>
        <source>jeunes (young people)</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>Those who learn here are called</source>
        <translation>Dans l’école, on dit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Complément</translation>
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
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Recognised by the State since</source>
        <translation>Reconnue par l’État depuis le</translation>
    </message>
    <message>
        <source>Article L443-2 of the education code.</source>
        <translation>Article L443-2 du code de l’éducation.</translation>
    </message>
    <message>
        <source>Label of the federation since</source>
        <translation>Labellisée par la fédération depuis le</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation>Le logo est retiré.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>The school is saved.</source>
        <translation>L’école est enregistrée.</translation>
    </message>
    <message>
        <source>The school&apos;s logo</source>
        <translation>Le logo de l’école</translation>
    </message>
    <message>
        <source>None yet.
PNG or JPEG, 2 MB at most.</source>
        <translation>Aucun pour l’instant.
PNG ou JPEG, 2 Mo au plus.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>The logo is changed.</source>
        <translation>Le logo est changé.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Choose the picture of the signature</source>
        <translation>Choisir l’image de la signature</translation>
    </message>
    <message>
        <source>The school&apos;s signature</source>
        <translation>La signature de l’école</translation>
    </message>
    <message>
        <source>&amp;Who signs, and what…</source>
        <translation>Si&amp;gnataire et documents…</translation>
    </message>
    <message>
        <source>The signature is changed.</source>
        <translation>La signature est changée.</translation>
    </message>
    <message>
        <source>The signature is removed: room is left to sign by hand.</source>
        <translation>La signature est retirée&#xa0;: une place reste pour signer à la main.</translation>
    </message>
    <message>
        <source>Printed on no paper: room is left to sign by hand.</source>
        <translation>Imprimée sur aucun document&#xa0;: une place reste pour signer à la main.</translation>
    </message>
    <message>
        <source>Printed on: %1.</source>
        <translation>Imprimée sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who signs is saved.</source>
        <translation>Le signataire est enregistré.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>Choose a si&amp;gnature…</source>
        <translation>Choisir la signat&amp;ure…</translation>
    </message>
</context>
<context>
    <name>ui::ImportColumnsView</name>
    <message>
        <source>What each column is</source>
        <translation>Ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Colonne %1, %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnue</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importer une autre liste</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Take a kept mapping…</source>
        <translation>Repr&amp;endre une correspondance…</translation>
    </message>
    <message>
        <source>&amp;Keep this mapping…</source>
        <translation>&amp;Garder cette correspondance…</translation>
    </message>
    <message>
        <source>Save the &amp;refused rows…</source>
        <translation>Enregistrer les lignes re&amp;fusées…</translation>
    </message>
    <message>
        <source>See the &amp;students</source>
        <translation>Voir les &amp;élèves</translation>
    </message>
    <message>
        <source>There are no cells to paste: copy them in the spreadsheet first, titles included.</source>
        <translation>Aucune cellule à coller&#xa0;: copiez-les d’abord dans le tableur, avec leurs titres.</translation>
    </message>
    <message>
        <source>One list at a time: drop a single file.</source>
        <translation>Une liste à la fois&#xa0;: déposez un seul fichier.</translation>
    </message>
    <message>
        <source>Import students</source>
        <translation>Importer des élèves</translation>
    </message>
    <message>
        <source>From a spreadsheet or a text file</source>
        <translation>Depuis un tableur ou un fichier texte</translation>
    </message>
    <message>
        <source>&amp;Compare with the school</source>
        <translation>&amp;Comparer avec l’école</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n student(s)</source>
        <translation>
            <numerusform>&amp;Importer %n élève</numerusform>
            <numerusform>&amp;Importer %n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choisir la liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Comparing with the school…</source>
        <translation>Comparaison avec l’école…</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) will be created or updated. An import of this size cannot be undone in one go.</source>
        <translation>
            <numerusform>%n élève sera créé ou mis à jour. Un import de cette taille ne s’annule pas d’un coup.</numerusform>
            <numerusform>%n élèves seront créés ou mis à jour. Un import de cette taille ne s’annule pas d’un coup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this list?</source>
        <translation>Importer cette liste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n student(s)</source>
        <translation>
            <numerusform>Importer %n élève</numerusform>
            <numerusform>Importer %n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 refused.</source>
        <translation>Créations&#xa0;: %1 · mises à jour&#xa0;: %2 · sans changement&#xa0;: %3 · lignes refusées&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) created.</source>
        <translation>
            <numerusform>%n groupe créé.</numerusform>
            <numerusform>%n groupes créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diploma(s) created.</source>
        <translation>
            <numerusform>%n diplôme créé.</numerusform>
            <numerusform>%n diplômes créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused rows, mend them, and import that file.</source>
        <translation>Enregistrez les lignes refusées, corrigez-les, puis importez ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) imported</source>
        <translation>
            <numerusform>%n élève importé</numerusform>
            <numerusform>%n élèves importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 - refused.csv</source>
        <translation>%1 - lignes refusées.csv</translation>
    </message>
    <message>
        <source>Refused rows saved: %1</source>
        <translation>Lignes refusées enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep this mapping</source>
        <translation>Garder cette correspondance</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Correspondance (*.json)</translation>
    </message>
    <message>
        <source>columns.json</source>
        <translation>colonnes.json</translation>
    </message>
    <message>
        <source>Mapping kept: %1</source>
        <translation>Correspondance gardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take a kept mapping</source>
        <translation>Reprendre une correspondance</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewView</name>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Lignes à montrer</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>No row of the list is in this state.</source>
        <translation>Aucune ligne de la liste n’est dans cet état.</translation>
    </message>
    <message>
        <source>The row in full</source>
        <translation>La ligne en entier</translation>
    </message>
    <message>
        <source>Let &lt;effacer&gt; &amp;empty fields</source>
        <translation>Laisser &lt;effacer&gt; &amp;vider des champs</translation>
    </message>
    <message>
        <source>will be enrolled</source>
        <translation>dossiers à créer</translation>
    </message>
    <message>
        <source>some fields change</source>
        <translation>des champs changent</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>left out of the import</source>
        <translation>ne seront pas importées</translation>
    </message>
    <message>
        <source>imported, with a remark</source>
        <translation>avec une remarque</translation>
    </message>
    <message numerus="yes">
        <source>Create %n group(s): %1</source>
        <translation>
            <numerusform>Créer %n groupe&#xa0;: %1</numerusform>
            <numerusform>Créer %n groupes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n diploma(s): %1</source>
        <translation>
            <numerusform>Créer %n diplôme&#xa0;: %1</numerusform>
            <numerusform>Créer %n diplômes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Aucune ligne choisie</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Everything is already in the school as the list has it.</source>
        <translation>Tout est déjà dans l’école comme dans la liste.</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowsModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changes and remarks</source>
        <translation>Changements et remarques</translation>
    </message>
</context>
<context>
    <name>ui::ImportSourceView</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>List to import</source>
        <translation>Liste à importer</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>C&amp;oller des cellules</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Names, families, groups and diplomas in one go: a list of a spreadsheet, of Pronote or of your own. Nothing is written before you have seen what would change, and nobody is removed.</source>
        <translation>Noms, familles, groupes et diplômes en une fois&#xa0;: une liste de tableur, de Pronote ou la vôtre. Rien n’est écrit avant que vous ayez vu ce qui changerait, et personne n’est retiré.</translation>
    </message>
    <message>
        <source>Excel and LibreOffice (.xlsx), CSV, TSV and text files</source>
        <translation>Excel et LibreOffice (.xlsx), fichiers CSV, TSV et texte</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
</context>
<context>
    <name>ui::ImportWords</name>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
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
        <translation>Code INSEE du lieu de naissance</translation>
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
        <source>INE</source>
        <translation>INE</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Deuxième téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address of a contact</source>
        <translation>Adresse d’un contact</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Représentant légal</translation>
    </message>
    <message>
        <source>Parental authority</source>
        <translation>Autorité parentale</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Vit avec</translation>
    </message>
    <message>
        <source>Receives mail</source>
        <translation>Reçoit le courrier</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Personne référente</translation>
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
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column %1 “%2”</source>
        <translation>Colonne %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ui::InCharge</name>
    <message>
        <source>Put somebody in charge…</source>
        <translation>Confier à quelqu’un…</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>Save the group first.</source>
        <translation>Enregistrez d’abord le groupe.</translation>
    </message>
    <message>
        <source>Change the days of %1</source>
        <translation>Changer les dates de %1</translation>
    </message>
    <message>
        <source>%1: somebody more is in charge.</source>
        <translation>%1&#xa0;: la charge est confiée.</translation>
    </message>
    <message>
        <source>The days of %1 are changed.</source>
        <translation>Dates modifiées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::IncidentDialog</name>
    <message>
        <source>Tell an incident</source>
        <translation>Raconter un incident</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Facts in plain words; never a word of health, of origins or of opinions.</source>
        <translation>Des faits, en mots simples&#xa0;; jamais un mot sur la santé, les origines ou les opinions.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Nobody of the staff</source>
        <translation>Personne de l’équipe</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
</context>
<context>
    <name>ui::IncidentRows</name>
    <message>
        <source>Young people</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>Aucune mesure</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décision de</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
    <message>
        <source>hearing to be noted</source>
        <translation>Audition à noter</translation>
    </message>
    <message>
        <source>letter to be written</source>
        <translation>Courrier à écrire</translation>
    </message>
    <message>
        <source>letter issued</source>
        <translation>Courrier émis</translation>
    </message>
    <message>
        <source>Days of exclusion</source>
        <translation>Dates de l’exclusion</translation>
    </message>
</context>
<context>
    <name>ui::IncidentsPage</name>
    <message>
        <source>D&amp;ecide a measure</source>
        <translation>Décider une m&amp;esure</translation>
    </message>
    <message>
        <source>&amp;Tell an incident</source>
        <translation>Raconter un &amp;incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What happened, and what was decided about it</source>
        <translation>Ce qui s’est passé, et ce qui a été décidé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the incident or the measure</source>
        <translation>Ouvrir l’incident ou la mesure</translation>
    </message>
</context>
<context>
    <name>ui::IncidentsTab</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Name, place or word</source>
        <translation>Nom, lieu ou mot</translation>
    </message>
    <message>
        <source>No incident is told</source>
        <translation>Aucun incident</translation>
    </message>
    <message>
        <source>What happened is told here in a few words, by whoever saw it.</source>
        <translation>Ce qui s’est passé se raconte ici en quelques mots, par qui l’a vu.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Decide a measure…</source>
        <translation>&amp;Décider une mesure…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Tell an incident</source>
        <translation>Raconter un incident</translation>
    </message>
    <message>
        <source>Incidents from</source>
        <translation>Incidents à partir du</translation>
    </message>
    <message>
        <source>Incidents until</source>
        <translation>Incidents jusqu’au</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident told.</source>
        <translation>Incident enregistré.</translation>
    </message>
    <message>
        <source>Incident changed.</source>
        <translation>Incident modifié.</translation>
    </message>
    <message>
        <source>Withdraw the incident</source>
        <translation>Retirer l’incident</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Pourquoi vous le retirez</translation>
    </message>
    <message>
        <source>Incident withdrawn.</source>
        <translation>Incident retiré.</translation>
    </message>
</context>
<context>
    <name>ui::InvoiceDialog</name>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Charges that stand on no invoice yet</source>
        <translation>Montants qui ne figurent sur aucune facture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Issue the invoice</source>
        <translation>É&amp;tablir la facture</translation>
    </message>
    <message>
        <source>It gets its number and stays as it is issued; a mistake is set right by a credit note.</source>
        <translation>Elle reçoit son numéro et reste telle qu’établie&#xa0;; une erreur se corrige par un avoir.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>SIRET of the payer</source>
        <translation>SIRET du payeur</translation>
    </message>
    <message>
        <source>Fourteen digits; public payers ask for it.</source>
        <translation>Quatorze chiffres&#xa0;; les payeurs publics le demandent.</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Code service</translation>
    </message>
    <message>
        <source>Engagement number</source>
        <translation>Numéro d’engagement</translation>
    </message>
    <message>
        <source>As the payer gave it (numéro d’engagement).</source>
        <translation>Tel que le payeur l’a donné.</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>À payer avant le</translation>
    </message>
    <message>
        <source>About VAT</source>
        <translation>Mention de TVA</translation>
    </message>
    <message>
        <source>To be checked with your accountant.</source>
        <translation>À vérifier avec votre comptable.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1, réglés</translation>
    </message>
    <message>
        <source>%1, of which %2 paid</source>
        <translation>%1, dont %2 réglés</translation>
    </message>
</context>
<context>
    <name>ui::InvoicesTab</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>&amp;Nouvelle facture…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Cance&amp;l by a credit note…</source>
        <translation>Annu&amp;ler par un avoir…</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Aucune facture</translation>
    </message>
    <message>
        <source>A département, a service or a firm that pays for a student gets its invoice here.</source>
        <translation>Un département, un service ou une entreprise qui paie pour un élève reçoit ici sa facture.</translation>
    </message>
    <message>
        <source>Number, payer, student</source>
        <translation>Numéro, payeur, élève</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No longer what is owed</source>
        <translation>Ne correspond plus</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Still due on invoices: %1</source>
        <translation>Reste dû sur factures&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to invoice: all that is charged stands on an invoice already, or nothing is charged.</source>
        <translation>Il n’y a rien à facturer&#xa0;: tout ce qui est dû figure déjà sur une facture, ou rien n’est dû.</translation>
    </message>
    <message>
        <source>Invoice %1 is issued.</source>
        <translation>La facture %1 est établie.</translation>
    </message>
    <message>
        <source>Cancel invoice %1?</source>
        <translation>Annuler la facture %1&#xa0;?</translation>
    </message>
    <message>
        <source>A credit note of %1 to %2 is issued with its own number. What is owed does not change. This cannot be undone.

Reason:</source>
        <translation>Un avoir de %1 à %2 est établi avec son propre numéro. Ce qui est dû ne change pas. Ceci ne peut pas être annulé.

Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Issue the credit note</source>
        <translation>Établir l’avoir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Credit note %1 is issued.</source>
        <translation>L’avoir %1 est établi.</translation>
    </message>
    <message>
        <source>Credit note or invoice</source>
        <translation>Avoir ou facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>ui::IssuedPapers</name>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documents émis</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation>É&amp;crire une lettre</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>Aucun document émis</translation>
    </message>
    <message>
        <source>Letters, certificates, agreements, receipts and reminders about this young person stay here as they were issued.</source>
        <translation>Lettres, certificats, conventions, reçus et relances au sujet de cet élève restent ici tels qu’ils ont été émis.</translation>
    </message>
</context>
<context>
    <name>ui::IssuedTab</name>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documents émis</translation>
    </message>
    <message>
        <source>Search a name, a number, a paper</source>
        <translation>Chercher un nom, un numéro, un document</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>Aucun document émis</translation>
    </message>
    <message>
        <source>Letters, certificates, agreements, receipts and reminders stay here as they were issued.</source>
        <translation>Lettres, certificats, conventions, reçus et relances restent ici tels qu’ils ont été émis.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Cette année scolaire</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Sur toutes les pages</translation>
    </message>
    <message>
        <source>find a student, a group, a page</source>
        <translation>trouver un élève, un groupe, une page</translation>
    </message>
    <message>
        <source>find in the list</source>
        <translation>chercher dans la liste</translation>
    </message>
    <message>
        <source>save what is typed</source>
        <translation>enregistrer la saisie</translation>
    </message>
    <message>
        <source>print what is shown</source>
        <translation>imprimer ce qui est affiché</translation>
    </message>
    <message>
        <source>lock the window</source>
        <translation>verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>read anew</source>
        <translation>relire les données</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the line, go on</source>
        <translation>ouvrir la ligne, continuer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>revenir</translation>
    </message>
    <message>
        <source>go to the next field; with Shift, to the one before</source>
        <translation>aller au champ suivant&#xa0;; avec Maj, au précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::LabelSheetsPage</name>
    <message>
        <source>Sheet</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sheets of labels</source>
        <translation>Planches d’étiquettes</translation>
    </message>
    <message>
        <source>Add a sheet</source>
        <translation>Ajouter une planche</translation>
    </message>
    <message>
        <source>No sheet of labels yet</source>
        <translation>Aucune planche pour le moment</translation>
    </message>
    <message>
        <source>Measure a sheet of yours with a ruler, and add it.</source>
        <translation>Mesurez une de vos planches à la règle, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>Width of a label (mm)</source>
        <translation>Largeur d’une étiquette (mm)</translation>
    </message>
    <message>
        <source>Height of a label (mm)</source>
        <translation>Hauteur d’une étiquette (mm)</translation>
    </message>
    <message>
        <source>Left margin (mm)</source>
        <translation>Marge de gauche (mm)</translation>
    </message>
    <message>
        <source>Top margin (mm)</source>
        <translation>Marge du haut (mm)</translation>
    </message>
    <message>
        <source>Gap between two across (mm)</source>
        <translation>Intervalle entre deux, en largeur (mm)</translation>
    </message>
    <message>
        <source>Gap between two down (mm)</source>
        <translation>Intervalle entre deux, en hauteur (mm)</translation>
    </message>
    <message>
        <source>Labels across</source>
        <translation>Étiquettes en largeur</translation>
    </message>
    <message>
        <source>Labels down</source>
        <translation>Étiquettes en hauteur</translation>
    </message>
    <message>
        <source>Where the measures come from</source>
        <translation>Origine des mesures</translation>
    </message>
    <message>
        <source>For instance: the packing, a ruler, and when.</source>
        <translation>Par exemple&#xa0;: l’emballage, la règle, et quand.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in use</source>
        <translation>
            <numerusform>%n planche en service</numerusform>
            <numerusform>%n planches en service</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>New sheet of labels</source>
        <translation>Nouvelle planche d’étiquettes</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A length in millimetres, such as 38,1.</source>
        <translation>Une longueur en millimètres, par exemple 38,1.</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: modification enregistrée.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1&#xa0;: planche ajoutée.</translation>
    </message>
    <message>
        <source>%1 is retired.</source>
        <translation>%1&#xa0;: planche hors service.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1&#xa0;: planche de nouveau en service.</translation>
    </message>
</context>
<context>
    <name>ui::LeaverRows</name>
    <message>
        <source>Leaver</source>
        <translation>Ancien élève</translation>
    </message>
    <message>
        <source>Group and diploma</source>
        <translation>Groupe et diplôme</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>In the trade</source>
        <translation>Dans le métier</translation>
    </message>
    <message>
        <source>News of</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Last situation</source>
        <translation>Dernière situation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Of those heard of</source>
        <translation>Sur les réponses</translation>
    </message>
    <message>
        <source>Of all leavers</source>
        <translation>Sur tous les sortants</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Employed, apprenticeship included</source>
        <translation>En emploi, apprentissage compris</translation>
    </message>
    <message>
        <source>Further study</source>
        <translation>Poursuite d’études</translation>
    </message>
    <message>
        <source>Positive exit</source>
        <translation>Sortie positive</translation>
    </message>
    <message>
        <source>Employed in the trade they learned</source>
        <translation>En emploi dans le métier appris</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Sans nouvelles</translation>
    </message>
</context>
<context>
    <name>ui::LeaversPage</name>
    <message>
        <source>Leavers</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Avec nouvelles</translation>
    </message>
    <message>
        <source>Employed, of those heard of</source>
        <translation>En emploi, sur les réponses</translation>
    </message>
    <message>
        <source>Positive exit, of those heard of</source>
        <translation>Sortie positive, sur les réponses</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Situation on which day</source>
        <translation>Situation à quelle date</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Anciens élèves</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n leaver(s)</source>
        <translation>
            <numerusform>%1 · %n sortant</numerusform>
            <numerusform>%1 · %n sortants</numerusform>
        </translation>
    </message>
    <message>
        <source>Known today</source>
        <translation>À ce jour</translation>
    </message>
    <message numerus="yes">
        <source>At %n month(s): %1</source>
        <translation>
            <numerusform>À %n mois&#xa0;: %1</numerusform>
            <numerusform>À %n mois&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To call (%1)</source>
        <translation>À appeler (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more undecided</source>
        <translation>
            <numerusform>%n sans décision</numerusform>
            <numerusform>%n sans décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without news</source>
        <translation>
            <numerusform>%n sans nouvelles</numerusform>
            <numerusform>%n sans nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>of all: %1</source>
        <translation>sur tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>No leaver</source>
        <translation>Aucun sortant</translation>
    </message>
    <message>
        <source>This student is not among the leavers.</source>
        <translation>Cette personne n’est pas parmi les sortants.</translation>
    </message>
</context>
<context>
    <name>ui::LeaversView</name>
    <message>
        <source>Name, group, employer or school</source>
        <translation>Nom, groupe, employeur ou établissement</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Anciens élèves</translation>
    </message>
    <message>
        <source>Which leavers</source>
        <translation>Quels anciens élèves</translation>
    </message>
    <message>
        <source>All leavers</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Avec nouvelles</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>En emploi</translation>
    </message>
    <message>
        <source>Studying</source>
        <translation>En études</translation>
    </message>
    <message>
        <source>Positive exit</source>
        <translation>Sortie positive</translation>
    </message>
    <message>
        <source>Other situations</source>
        <translation>Autres situations</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>All diplomas</source>
        <translation>Tous les diplômes</translation>
    </message>
    <message>
        <source>No leaver in %1</source>
        <translation>Aucun départ en %1</translation>
    </message>
    <message>
        <source>You see those of your groups, until 31 October after the school year.</source>
        <translation>Vous voyez ceux de vos groupes, jusqu’au 31 octobre qui suit l’année scolaire.</translation>
    </message>
    <message>
        <source>Whoever left in the year, or was not enrolled again in the next one, is listed here. A departure is recorded in the student’s file.</source>
        <translation>On trouve ici les élèves partis dans l’année ou non réinscrits l’année suivante. Un départ s’enregistre dans le dossier de l’élève.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>Tapez moins de lettres, ou retirez un filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n leaver(s)</source>
        <translation>
            <numerusform>%n sortant</numerusform>
            <numerusform>%n sortants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: corrected.</source>
        <translation>%1&#xa0;: situation corrigée.</translation>
    </message>
    <message>
        <source>News of %1 noted.</source>
        <translation>Nouvelles de %1 notées.</translation>
    </message>
    <message>
        <source>News of %1 noted: the office confirms it.</source>
        <translation>Nouvelles de %1 notées&#xa0;: le secrétariat les confirmera.</translation>
    </message>
    <message>
        <source>News of %1 confirmed.</source>
        <translation>Nouvelles de %1 confirmées.</translation>
    </message>
    <message>
        <source>A situation of %1 is removed.</source>
        <translation>Une situation de %1 est retirée.</translation>
    </message>
</context>
<context>
    <name>ui::LettersMenu</name>
    <message numerus="yes">
        <source>A letter about the %n chosen…</source>
        <translation>
            <numerusform>Écrire une lettre pour la fiche choisie…</numerusform>
            <numerusform>Écrire une lettre pour les %n fiches choisies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A letter about all %n shown…</source>
        <translation>
            <numerusform>Écrire une lettre pour la fiche affichée…</numerusform>
            <numerusform>Écrire une lettre pour les %n fiches affichées…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Issued on %1 by %2, and kept as it was.</source>
        <translation>Émis le %1 par %2, et gardé tel quel.</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>All young people of the list</source>
        <translation>Tous les élèves de la liste</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the letters, or the list of issued papers</source>
        <translation>Imprimer les lettres, ou la liste des documents émis</translation>
    </message>
</context>
<context>
    <name>ui::LinesDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::ListEditor</name>
    <message>
        <source>Give up what you typed?</source>
        <translation>Abandonner la saisie&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed at the right is not saved yet.</source>
        <translation>Ce que vous avez saisi à droite n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ui::ListOutput</name>
    <message numerus="yes">
        <source>%n row(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n&#xa0;ligne enregistrée dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n&#xa0;lignes enregistrées dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Birth dates, addresses, phones or amounts leave the program. Type your password; it is not asked again for ten minutes.</source>
        <translation>Des dates de naissance, adresses, téléphones ou montants sortent du logiciel. Saisissez votre mot de passe&#xa0;; il ne sera plus demandé pendant dix minutes.</translation>
    </message>
</context>
<context>
    <name>ui::ListSettingsDialog</name>
    <message>
        <source>Rules of the statutory lists</source>
        <translation>Règles des listes obligatoires</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Où c’est écrit</translation>
    </message>
</context>
<context>
    <name>ui::MailCard</name>
    <message>
        <source>Record the &amp;choice at 18…</source>
        <translation>Noter le c&amp;hoix à 18 ans…</translation>
    </message>
    <message>
        <source>Letters go to</source>
        <translation>Courrier adressé à</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Papers about money go to</source>
        <translation>Relevés et relances adressés à</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Nobody: no contact may represent the young person</source>
        <translation>Personne&#xa0;: aucun contact ne peut représenter l’élève</translation>
    </message>
    <message>
        <source>18 on %1.</source>
        <translation>18 ans le %1.</translation>
    </message>
    <message>
        <source>Of age since %1.</source>
        <translation>18 ans depuis le %1.</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>À partir du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The choice of %1 is recorded.</source>
        <translation>Le choix de %1 est noté.</translation>
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
    <message>
        <source>There is nothing to print here.</source>
        <translation>Il n’y a rien à imprimer ici.</translation>
    </message>
</context>
<context>
    <name>ui::MajorityDialog</name>
    <message>
        <source>The young person &amp;alone</source>
        <translation>L’élève &amp;seul</translation>
    </message>
    <message>
        <source>The &amp;parents too, with the young person’s consent</source>
        <translation>Les &amp;parents aussi, avec l’accord de l’élève</translation>
    </message>
    <message>
        <source>Who is written to from 18 on</source>
        <translation>Courrier à partir de 18 ans</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Justificatif du choix</translation>
    </message>
    <message>
        <source>For instance: form signed on %1</source>
        <translation>Par exemple&#xa0;: formulaire signé le %1</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Choix fait le</translation>
    </message>
    <message>
        <source>It counts from the 18th birthday on, %1 at the earliest</source>
        <translation>Il s’applique dès les 18 ans, au plus tôt le %1</translation>
    </message>
    <message>
        <source>%1 · born %2</source>
        <translation>%1 · naissance le %2</translation>
    </message>
    <message>
        <source>Whoever pays keeps receiving the papers about money.</source>
        <translation>Qui paie continue de recevoir les relevés et les relances.</translation>
    </message>
    <message>
        <source>Record the choice</source>
        <translation>Noter le choix</translation>
    </message>
</context>
<context>
    <name>ui::MakeListDialog</name>
    <message>
        <source>Only those of the age of compulsory instruction</source>
        <translation>Seulement les élèves en âge d’instruction obligatoire</translation>
    </message>
    <message>
        <source>Staff on</source>
        <translation>Personnels au</translation>
    </message>
    <message>
        <source>Pupils and addresses on</source>
        <translation>Élèves et adresses au</translation>
    </message>
    <message>
        <source>Each paper gets its number and is kept as issued. Where something was wrong, correct the files and make the list again.</source>
        <translation>Chaque document reçoit son numéro et est conservé tel qu’établi. En cas d’erreur, corrigez les dossiers et établissez la liste à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>É&amp;tablir</translation>
    </message>
    <message>
        <source>None: the paper says so.</source>
        <translation>Néant&#xa0;: le document le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mouvement</numerusform>
            <numerusform>%n mouvements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) for mayors, one for the authority</source>
        <translation>
            <numerusform>%n document pour une mairie, un pour l’autorité</numerusform>
            <numerusform>%n documents pour les mairies, un pour l’autorité</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a known commune on that day, so told to no mayor: %1</source>
        <translation>Sans commune connue ce jour-là, donc sur aucune liste de mairie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Living abroad: %1</source>
        <translation>Domiciliés à l’étranger&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::MarkChoice</name>
    <message>
        <source>Back to the roll</source>
        <translation>Revenir à l’appel</translation>
    </message>
</context>
<context>
    <name>ui::MealsPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>For the kitchen</source>
        <translation>Pour la cuisine</translation>
    </message>
    <message>
        <source>Name, group or note</source>
        <translation>Nom, groupe ou consigne</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Day of the meals</source>
        <translation>Jour des repas</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n meal(s)</source>
        <translation>
            <numerusform>%1 · %n repas</numerusform>
            <numerusform>%1 · %n repas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n student(s) present it is not known whether they eat at school.</source>
        <translation>
            <numerusform>Pour %n élève présent, on ne sait pas s’il mange à l’école.</numerusform>
            <numerusform>Pour %n élèves présents, on ne sait pas s’ils mangent à l’école.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meal on this day</source>
        <translation>Aucun repas ce jour-là</translation>
    </message>
    <message>
        <source>The school is closed: %1.</source>
        <translation>L’école est fermée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>In the file of each student, under “Everyday life”, choose half-board and tick the days.</source>
        <translation>Dans le dossier de chaque élève, onglet «&#xa0;Vie quotidienne&#xa0;», choisissez la demi-pension et cochez les jours.</translation>
    </message>
</context>
<context>
    <name>ui::MeasureDialog</name>
    <message>
        <source>Decide a measure</source>
        <translation>Décider une mesure</translation>
    </message>
    <message>
        <source>The days of an exclusion stand in the rolls by themselves.</source>
        <translation>Les jours d’une exclusion s’inscrivent d’eux-mêmes dans les appels.</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The letter that was issued</source>
        <translation>Le courrier émis</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Aucun courrier</translation>
    </message>
    <message>
        <source>First day of the exclusion</source>
        <translation>Premier jour de l’exclusion</translation>
    </message>
    <message>
        <source>Last day of the exclusion</source>
        <translation>Dernier jour de l’exclusion</translation>
    </message>
    <message>
        <source>Why, and what is asked for</source>
        <translation>Motif, et ce qui est demandé</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Entretien du</translation>
    </message>
    <message>
        <source>The young person, and the family of a minor, before the decision.</source>
        <translation>L’élève, et la famille d’un mineur, avant la décision.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>Letter that was issued</source>
        <translation>Courrier émis</translation>
    </message>
</context>
<context>
    <name>ui::MeasuresTab</name>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Name, measure or reason</source>
        <translation>Nom, mesure ou motif</translation>
    </message>
    <message>
        <source>No measure was decided</source>
        <translation>Aucune mesure</translation>
    </message>
    <message>
        <source>Remarks, repairs, warnings and temporary exclusions stand here until the day set in the settings.</source>
        <translation>Remarques, réparations, avertissements et exclusions temporaires restent ici jusqu’au terme fixé dans les réglages.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Courrier</translation>
    </message>
    <message>
        <source>W&amp;ithdraw…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Decide a measure</source>
        <translation>Décider une mesure</translation>
    </message>
    <message>
        <source>Measures decided from</source>
        <translation>Mesures décidées à partir du</translation>
    </message>
    <message>
        <source>Measures decided until</source>
        <translation>Mesures décidées jusqu’au</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n measure(s) past keeping…</source>
        <translation>
            <numerusform>Effacer %n mesure arrivée à son terme…</numerusform>
            <numerusform>Effacer %n mesures arrivées à leur terme…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;letter</source>
        <translation>Ouvrir le &amp;courrier</translation>
    </message>
    <message>
        <source>Write the &amp;letter</source>
        <translation>Écrire le &amp;courrier</translation>
    </message>
    <message>
        <source>There is no student of that name: choose one of the list.</source>
        <translation>Aucun élève de ce nom&#xa0;: choisissez dans la liste.</translation>
    </message>
    <message>
        <source>%1: measure decided.</source>
        <translation>%1&#xa0;: mesure décidée.</translation>
    </message>
    <message>
        <source>%1: measure changed.</source>
        <translation>%1&#xa0;: mesure modifiée.</translation>
    </message>
    <message>
        <source>Withdraw the measure about %1</source>
        <translation>Retirer la mesure concernant %1</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Pourquoi vous la retirez</translation>
    </message>
    <message>
        <source>%1: measure withdrawn.</source>
        <translation>%1&#xa0;: mesure retirée.</translation>
    </message>
    <message>
        <source>Erase what is past keeping</source>
        <translation>Effacer ce qui est arrivé à son terme</translation>
    </message>
    <message>
        <source>Measures past their day, and incidents of those years about which nothing is kept, are erased for good. The letters that were issued stay.</source>
        <translation>Les mesures arrivées à leur terme, et les incidents de ces années dont plus rien n’est conservé, sont effacés définitivement. Les courriers émis restent.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) erased</source>
        <translation>
            <numerusform>%n mesure effacée</numerusform>
            <numerusform>%n mesures effacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n incident(s)</source>
        <translation>
            <numerusform>, %n incident</numerusform>
            <numerusform>, %n incidents</numerusform>
        </translation>
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
    <name>ui::MissingPage</name>
    <message>
        <source>Files to complete</source>
        <translation>Dossiers sans toutes leurs pièces</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Papers that have ended</source>
        <translation>Pièces périmées</translation>
    </message>
    <message>
        <source>Papers that end soon</source>
        <translation>Pièces bientôt périmées</translation>
    </message>
    <message>
        <source>Search a student or a paper</source>
        <translation>Chercher un élève ou une pièce</translation>
    </message>
    <message>
        <source>&amp;Papers received…</source>
        <translation>&amp;Pièce reçue…</translation>
    </message>
    <message>
        <source>Papers missing in the files</source>
        <translation>Pièces manquantes dans les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What ends soon</source>
        <translation>Bientôt périmé</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>All enrolments</source>
        <translation>Toutes les inscriptions</translation>
    </message>
    <message>
        <source>First enrolment</source>
        <translation>Première inscription</translation>
    </message>
    <message>
        <source>Re-enrolment</source>
        <translation>Réinscription</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18 and over</source>
        <translation>18 ans et plus</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>Quelles pièces</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kind of enrolment</source>
        <translation>Type d’inscription</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to complete of %1</source>
        <translation>
            <numerusform>%n dossier sans toutes ses pièces, sur %1</numerusform>
            <numerusform>%n dossiers sans toutes leurs pièces, sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the papers of the file</source>
        <translation>Ouvrir les pièces du dossier</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Toutes les pièces</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message numerus="yes">
        <source>%n complete file(s)</source>
        <translation>
            <numerusform>%n dossier complet</numerusform>
            <numerusform>%n dossiers complets</numerusform>
        </translation>
    </message>
    <message>
        <source>never received</source>
        <translation>jamais reçues</translation>
    </message>
    <message>
        <source>to be renewed</source>
        <translation>à renouveler</translation>
    </message>
    <message>
        <source>to ask for again</source>
        <translation>à redemander</translation>
    </message>
    <message>
        <source>No student is enrolled</source>
        <translation>Aucun élève inscrit</translation>
    </message>
    <message>
        <source>The papers of enrolled students, and of those to come, are followed here.</source>
        <translation>Les pièces des élèves inscrits, et de ceux qui arrivent, sont suivies ici.</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Rien ne manque ici</translation>
    </message>
    <message>
        <source>Every file that is looked at has its papers. Widen the filters to see others.</source>
        <translation>Chaque dossier regardé a ses pièces. Élargissez les filtres pour en voir d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%1: received from %n student(s).</source>
        <translation>
            <numerusform>%1&#xa0;: reçue pour %n élève.</numerusform>
            <numerusform>%1&#xa0;: reçue pour %n élèves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the &amp;letters</source>
        <translation>Préparer les &amp;lettres</translation>
    </message>
</context>
<context>
    <name>ui::MissingRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>comes on %1</source>
        <translation>arrive le %1</translation>
    </message>
    <message>
        <source>first enrolment</source>
        <translation>première inscription</translation>
    </message>
    <message>
        <source>re-enrolment</source>
        <translation>réinscription</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonthPanel</name>
    <message>
        <source>Half-days missed, six months</source>
        <translation>Demi-journées manquées, six mois</translation>
    </message>
    <message>
        <source>Write a &amp;letter</source>
        <translation>Écrire un &amp;courrier</translation>
    </message>
    <message>
        <source>The &amp;absences one by one</source>
        <translation>Les &amp;absences une à une</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) without a valid reason</source>
        <translation>
            <numerusform>%n demi-journée sans motif valable</numerusform>
            <numerusform>%n demi-journées sans motif valable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them whole</source>
        <translation>
            <numerusform>, dont %n entière</numerusform>
            <numerusform>, dont %n entières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) missed, justified or not</source>
        <translation>
            <numerusform>%n demi-journée manquée, justifiée ou non</numerusform>
            <numerusform>%n demi-journées manquées, justifiées ou non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) awaiting a reason</source>
        <translation>
            <numerusform>%n demi-journée en attente de motif</numerusform>
            <numerusform>%n demi-journées en attente de motif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) of exclusion, counted apart</source>
        <translation>
            <numerusform>%n demi-journée d’exclusion, comptée à part</numerusform>
            <numerusform>%n demi-journées d’exclusion, comptées à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) of these days not done: the figures may grow</source>
        <translation>
            <numerusform>%n appel de ces jours n’est pas fait&#xa0;: les chiffres peuvent augmenter</numerusform>
            <numerusform>%n appels de ces jours ne sont pas faits&#xa0;: les chiffres peuvent augmenter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reached on %2 at the age of %3. %4</source>
        <translation>%1 : seuil atteint le %2, à l’âge de %3 ans. %4</translation>
    </message>
    <message>
        <source>&amp;Step taken…</source>
        <translation>Démarche &amp;faite…</translation>
    </message>
    <message>
        <source>&amp;Other step…</source>
        <translation>A&amp;utre démarche…</translation>
    </message>
    <message>
        <source>Open the letter of this step</source>
        <translation>Ouvrir le courrier de cette démarche</translation>
    </message>
    <message>
        <source>Withdraw this step</source>
        <translation>Retirer cette démarche</translation>
    </message>
    <message>
        <source>%1: %2, %3 without a valid reason, %4 of the hours</source>
        <translation>%1&#xa0;: %2, dont %3 sans motif valable, %4 des heures</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school day(s) in a row</source>
        <translation>
            <numerusform>%n jour de classe d’affilée</numerusform>
            <numerusform>%n jours de classe d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue the &amp;summary…</source>
        <translation>Établ&amp;ir le récapitulatif…</translation>
    </message>
</context>
<context>
    <name>ui::MonthTab</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Nom ou groupe</translation>
    </message>
    <message>
        <source>Only where a step is to be taken</source>
        <translation>Seulement où une démarche est à faire</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Attendance of the month</source>
        <translation>Assiduité du mois</translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) not done</source>
        <translation>
            <numerusform>%n appel non fait</numerusform>
            <numerusform>%n appels non faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody missed a session this month</source>
        <translation>Personne n’a manqué de séance ce mois-ci</translation>
    </message>
    <message>
        <source>Half-days, the numbers of the law and the steps to be taken stand here.</source>
        <translation>Ici se trouvent les demi-journées, les seuils de la loi et les démarches à faire.</translation>
    </message>
    <message>
        <source>No step is to be taken</source>
        <translation>Aucune démarche à faire</translation>
    </message>
    <message>
        <source>Every number that was reached has its step.</source>
        <translation>Chaque seuil atteint a sa démarche.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to be taken</source>
        <translation>
            <numerusform>%n démarche à faire</numerusform>
            <numerusform>%n démarches à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: step noted.</source>
        <translation>%1&#xa0;: démarche notée.</translation>
    </message>
    <message>
        <source>Withdraw this step</source>
        <translation>Retirer cette démarche</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Pourquoi elle est retirée</translation>
    </message>
    <message>
        <source>The step is withdrawn.</source>
        <translation>La démarche est retirée.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2 is issued: it stands in the register of papers.</source>
        <translation>%1 %2&#xa0;: établi, et gardé au registre des documents.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of earlier months wait</source>
        <translation>
            <numerusform>%n démarche en attente des mois précédents</numerusform>
            <numerusform>%n démarches en attente des mois précédents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MorningPageView</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Day of the page</source>
        <translation>Jour de la page</translation>
    </message>
    <message>
        <source>Morning page</source>
        <translation>Page du matin</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n absent(s)</source>
        <translation>
            <numerusform>%1 · %n absent</numerusform>
            <numerusform>%1 · %n absents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MoversList</name>
    <message>
        <source>lives with the student</source>
        <translation>vit avec l’élève</translation>
    </message>
    <message>
        <source>same home</source>
        <translation>même domicile</translation>
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
    <name>ui::NaturesPage</name>
    <message>
        <source>Types of session</source>
        <translation>Types de séance</translation>
    </message>
    <message>
        <source>Type of session</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Nom du type</translation>
    </message>
    <message>
        <source>Counts in the balance as</source>
        <translation>Compte dans l’équilibre comme</translation>
    </message>
    <message>
        <source>Support, exams and work placements may count or not: it is the school&apos;s choice. A change counts at once, for all years.</source>
        <translation>Le soutien, les examens et les stages peuvent compter ou non&#xa0;: c’est le choix de l’école. Un changement compte tout de suite, pour toutes les années.</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
</context>
<context>
    <name>ui::NewsPanel</name>
    <message>
        <source>Open the &amp;file</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>départ le %1</translation>
    </message>
    <message>
        <source>Tell news</source>
        <translation>Noter des nouvelles</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Type d’échange</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Ce qui a été dit ou fait</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>For instance: call back the family</source>
        <translation>Par exemple&#xa0;: rappeler la famille</translation>
    </message>
    <message>
        <source>To be done on</source>
        <translation>À faire le</translation>
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
    <name>ui::OpenedDaysPage</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Opened days</source>
        <translation>Jours ouverts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>After holidays the other letter follows</source>
        <translation>Après des vacances, l’autre lettre suit</translation>
    </message>
    <message>
        <source>Open a day</source>
        <translation>Ouvrir un jour</translation>
    </message>
    <message>
        <source>No opened day yet</source>
        <translation>Aucun jour ouvert pour l’instant</translation>
    </message>
    <message>
        <source>A Saturday of open doors, a day made up for a bridge: the school is open, whatever the calendar says.</source>
        <translation>Un samedi de portes ouvertes, un jour rattrapé pour un pont&#xa0;: l’école est ouverte, quoi que dise le calendrier.</translation>
    </message>
    <message>
        <source>Alternating weeks</source>
        <translation>Semaines alternées</translation>
    </message>
    <message>
        <source>Begin with A</source>
        <translation>Commencer par A</translation>
    </message>
    <message>
        <source>Begin with B</source>
        <translation>Commencer par B</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Pas de lettres</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Première lettre</translation>
    </message>
    <message>
        <source>Letters from</source>
        <translation>Lettres du</translation>
    </message>
    <message>
        <source>Letters until</source>
        <translation>Lettres jusqu’au</translation>
    </message>
    <message>
        <source>Set the &amp;letters</source>
        <translation>Poser les &amp;lettres</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Opened days and weeks</source>
        <translation>Jours ouverts et semaines</translation>
    </message>
    <message numerus="yes">
        <source>%n opened day(s)</source>
        <translation>
            <numerusform>%n jour ouvert</numerusform>
            <numerusform>%n jours ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>No week has a letter.</source>
        <translation>Aucune semaine n’a de lettre.</translation>
    </message>
    <message>
        <source>this week has none</source>
        <translation>cette semaine n’en a pas</translation>
    </message>
    <message>
        <source>this week is A</source>
        <translation>cette semaine est A</translation>
    </message>
    <message>
        <source>this week is B</source>
        <translation>cette semaine est B</translation>
    </message>
    <message>
        <source>%1 weeks A, %2 weeks B; %3.</source>
        <translation>%1 semaines A, %2 semaines B&#xa0;; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) have a letter.</source>
        <translation>
            <numerusform>%n semaine a une lettre.</numerusform>
            <numerusform>%n semaines ont une lettre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>%1: the school is open.</source>
        <translation>%1&#xa0;: l’école est ouverte.</translation>
    </message>
    <message>
        <source>%1: removed.</source>
        <translation>%1&#xa0;: retiré.</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePage</name>
    <message>
        <source>With a page for each group</source>
        <translation>Avec une page par groupe</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du bilan</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Bilan annuel</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n page</numerusform>
            <numerusform>%1 · %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Yearly report %1</source>
        <translation>Bilan annuel %1</translation>
    </message>
</context>
<context>
    <name>ui::OwnAccountPage</name>
    <message>
        <source>Write in OpenDyslexic</source>
        <translation>Écrire en OpenDyslexic</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Password of today</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Twelve characters or more: four or five words are easy to remember.</source>
        <translation>Douze caractères ou plus&#xa0;: quatre ou cinq mots se retiennent bien.</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>Le nouveau, une seconde fois</translation>
    </message>
    <message>
        <source>How I am reached</source>
        <translation>Mes coordonnées</translation>
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
        <source>Appearance on this PC</source>
        <translation>Apparence sur ce poste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation>Les deux doivent être identiques.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
    <message>
        <source>Your phone and e-mail are saved.</source>
        <translation>Vos coordonnées sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::Paper</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Document envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Where should the PDF be kept?</source>
        <translation>Où enregistrer le PDF&#xa0;?</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Le PDF est enregistré.</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Enregistrer en P&amp;DF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::PapersCard</name>
    <message>
        <source>situation of %1</source>
        <translation>situation du %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: waits no longer.</source>
        <translation>%1&#xa0;: n’est plus en attente.</translation>
    </message>
</context>
<context>
    <name>ui::PapersView</name>
    <message>
        <source>Paper</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Papers of the file</source>
        <translation>Pièces du dossier</translation>
    </message>
    <message>
        <source>Rene&amp;wed…</source>
        <translation>Re&amp;nouveler…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Reti&amp;rer</translation>
    </message>
    <message>
        <source>No paper is asked for</source>
        <translation>Aucune pièce demandée</translation>
    </message>
    <message>
        <source>Save the file first; which papers are asked for is set in the settings.</source>
        <translation>Enregistrez d’abord le dossier&#xa0;; les pièces demandées se choisissent dans les réglages.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Note, or why it is not needed</source>
        <translation>Note, ou pourquoi elle n’est pas demandée</translation>
    </message>
    <message>
        <source>not asked of this student</source>
        <translation>pas demandée à cet élève</translation>
    </message>
    <message>
        <source>asked for from %1 on</source>
        <translation>à demander dès le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n plus ancienne</numerusform>
            <numerusform>%n plus anciennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) missing</source>
        <translation>
            <numerusform>%n pièce manquante</numerusform>
            <numerusform>%n pièces manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: corrected.</source>
        <translation>%1&#xa0;: corrigée.</translation>
    </message>
    <message>
        <source>%1: not needed.</source>
        <translation>%1&#xa0;: non demandée.</translation>
    </message>
    <message>
        <source>%1: received.</source>
        <translation>%1&#xa0;: reçue.</translation>
    </message>
    <message>
        <source>%1: taken out of the file.</source>
        <translation>%1&#xa0;: retirée du dossier.</translation>
    </message>
</context>
<context>
    <name>ui::PartsDialog</name>
    <message>
        <source>Parts of a group</source>
        <translation>Parties d’un groupe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Given up: no longer offered</source>
        <translation>Abandonnée&#xa0;: n’est plus proposée</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short: it stands behind the name of the group.</source>
        <translation>Court&#xa0;: il suit le nom du groupe.</translation>
    </message>
    <message>
        <source>Members from</source>
        <translation>Membres à partir du</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui en fait partie</translation>
    </message>
    <message>
        <source>A new part</source>
        <translation>Une nouvelle partie</translation>
    </message>
</context>
<context>
    <name>ui::PatternPage</name>
    <message>
        <source>Weekly pattern</source>
        <translation>Semaine type</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Parts…</source>
        <translation>Parties…</translation>
    </message>
    <message>
        <source>&amp;Copy to a group…</source>
        <translation>&amp;Copier vers un groupe…</translation>
    </message>
    <message>
        <source>&amp;Add a slot</source>
        <translation>&amp;Ajouter un créneau</translation>
    </message>
    <message>
        <source>Pattern of</source>
        <translation>Semaine type de</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>as it stands from</source>
        <translation>valable à partir du</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>from slot to slot</source>
        <translation>d’un créneau à l’autre</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + flèches</translation>
    </message>
    <message>
        <source>move the slot by a quarter of an hour, or by a day</source>
        <translation>déplacer le créneau d’un quart d’heure, ou d’un jour</translation>
    </message>
    <message>
        <source>Shift + Up, Down</source>
        <translation>Maj + haut, bas</translation>
    </message>
    <message>
        <source>shorten or lengthen the slot</source>
        <translation>raccourcir ou allonger le créneau</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the slot</source>
        <translation>ouvrir le créneau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>take the slot away</source>
        <translation>retirer le créneau</translation>
    </message>
    <message>
        <source>No slot on these days.</source>
        <translation>Aucun créneau ces jours-là.</translation>
    </message>
    <message>
        <source>No slot yet. Draw one with the mouse, or add one: sessions are made from the pattern on all school days.</source>
        <translation>Aucun créneau pour l’instant. Tracez-en un à la souris, ou ajoutez-en un&#xa0;: la semaine type crée les séances de tous les jours d’école.</translation>
    </message>
    <message>
        <source>No slot yet. Choose a group to add some.</source>
        <translation>Aucun créneau pour l’instant. Choisissez un groupe (ou créez-en un dans Réglages) pour en ajouter.</translation>
    </message>
    <message>
        <source>Nobody and no room is taken twice, and the hours of minors are kept.</source>
        <translation>Personne n’est pris deux fois, aucune salle non plus, et les heures des mineurs sont respectées.</translation>
    </message>
    <message>
        <source>Limits for minors: articles L3162-1 and following of the labour code, to be verified; they are settings.</source>
        <translation>Limites pour les mineurs&#xa0;: articles L3162-1 et suivants du code du travail, à vérifier&#xa0;; ce sont des réglages (Seuils).</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Ajouter un créneau</translation>
    </message>
    <message>
        <source>The slot is added.</source>
        <translation>Le créneau est ajouté.</translation>
    </message>
    <message>
        <source>Edit the slot</source>
        <translation>Modifier le créneau</translation>
    </message>
    <message>
        <source>The slot is changed from %1 on.</source>
        <translation>Le créneau change à partir du %1.</translation>
    </message>
    <message>
        <source>The slot is taken away from %1 on.</source>
        <translation>Le créneau est retiré à partir du %1.</translation>
    </message>
    <message>
        <source>Copy the pattern</source>
        <translation>Copier la semaine type</translation>
    </message>
    <message>
        <source>The slots of %1, from %2 on; who teaches and where is then to be said.</source>
        <translation>Les créneaux de %1, à partir du %2&#xa0;; il restera à dire avec qui et où.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>To the group</source>
        <translation>Vers le groupe</translation>
    </message>
    <message>
        <source>The pattern is copied.</source>
        <translation>La semaine type est copiée.</translation>
    </message>
    <message>
        <source>The part is saved.</source>
        <translation>La partie est enregistrée.</translation>
    </message>
    <message>
        <source>The sessions from %1 to %2 are not those of the pattern: %3 to add, %4 to change, %5 to remove.</source>
        <translation>Du %1 au %2, les séances ne suivent pas encore la semaine type&#xa0;: %3 à ajouter, %4 à changer, %5 à retirer.</translation>
    </message>
    <message>
        <source>&amp;Update the sessions</source>
        <translation>Mettre à &amp;jour les séances</translation>
    </message>
    <message>
        <source>No group has a pattern from %1 on. The last one stood until %2.</source>
        <translation>Aucun groupe n’a de semaine type à partir du %1. La dernière a valu jusqu’au %2.</translation>
    </message>
    <message>
        <source>&amp;Take it up again</source>
        <translation>La &amp;reprendre</translation>
    </message>
    <message>
        <source>The pattern is taken up again.</source>
        <translation>La semaine type est reprise.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, à partir du %2</translation>
    </message>
    <message>
        <source>Sessions: %1 added, %2 changed, %3 removed.</source>
        <translation>Séances&#xa0;: %1 ajoutées, %2 changées, %3 retirées.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentActions</name>
    <message>
        <source>Cancel payment %1?</source>
        <translation>Annuler le règlement %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 from %2. The number stays in the journal with the reason you give, and the instalments are due again. This cannot be undone.

Reason:</source>
        <translation>%1 de %2. Le numéro reste dans le journal avec le motif que vous donnez, et les échéances sont de nouveau dues. Cette annulation est définitive.

Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Annuler le règlement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cheque returned unpaid</source>
        <translation>Chèque revenu impayé</translation>
    </message>
    <message>
        <source>Payment %1 is cancelled.</source>
        <translation>Le règlement %1 est annulé.</translation>
    </message>
    <message>
        <source>The advance of payment %1 is allocated.</source>
        <translation>L’avance du règlement %1 est affectée.</translation>
    </message>
    <message>
        <source>Cancel this refund?</source>
        <translation>Annuler ce remboursement&#xa0;?</translation>
    </message>
    <message>
        <source>%1 to %2. It stays in the journal with the reason you give, and the money is an advance again. This cannot be undone.

Reason:</source>
        <translation>%1 à %2. Il reste au journal avec le motif que vous donnez, et l’argent redevient une avance. C’est définitif.

Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel the refund</source>
        <translation>Annuler le remboursement</translation>
    </message>
    <message>
        <source>The refund is cancelled.</source>
        <translation>Le remboursement est annulé.</translation>
    </message>
    <message>
        <source>Did this cheque come back unpaid?</source>
        <translation>Ce chèque est-il revenu impayé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 from %2, receipt %3. Its instalments are due again; the number stays in the journal with the reason. This cannot be undone.</source>
        <translation>%1 de %2, reçu %3. Ses échéances sont de nouveau dues&#xa0;; le numéro reste au journal avec le motif. C’est définitif.</translation>
    </message>
    <message>
        <source>Cheque unpaid</source>
        <translation>Chèque impayé</translation>
    </message>
    <message>
        <source>Bank fees to charge</source>
        <translation>Frais bancaires à facturer</translation>
    </message>
    <message>
        <source>Empty: none. They are charged to the payer of the instalments.</source>
        <translation>Vide&#xa0;: aucuns. Ils sont facturés au payeur des échéances.</translation>
    </message>
    <message>
        <source>Type an amount above zero, such as 12 or 15,50.</source>
        <translation>Tapez un montant supérieur à zéro, par exemple 12 ou 15,50.</translation>
    </message>
    <message>
        <source>The cheque of receipt %1 is unpaid.</source>
        <translation>Le chèque du reçu %1 est impayé.</translation>
    </message>
    <message>
        <source>Give back the advance</source>
        <translation>Rembourser l’avance</translation>
    </message>
    <message>
        <source>%1 is left of payment %2 from %3.</source>
        <translation>Il reste %1 du règlement %2 de %3.</translation>
    </message>
    <message>
        <source>Record the refund</source>
        <translation>Enregistrer le remboursement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>Remboursé le</translation>
    </message>
    <message>
        <source>The refund to %1 is recorded.</source>
        <translation>Le remboursement à %1 est enregistré.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentForm</name>
    <message>
        <source>Save the pay&amp;ment</source>
        <translation>En&amp;registrer le règlement</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nouveau règlement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Somebody known, or just a name.</source>
        <translation>Une personne connue, ou un simple nom.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>Échéances réglées</translation>
    </message>
    <message>
        <source>Oldest &amp;first</source>
        <translation>Les plus &amp;anciennes d’abord</translation>
    </message>
    <message>
        <source>The money cannot have come in after today.</source>
        <translation>Le règlement ne peut pas être reçu après aujourd’hui.</translation>
    </message>
    <message>
        <source>Type an amount above zero, such as 120 or 45,50.</source>
        <translation>Saisissez un montant supérieur à zéro, par exemple 120 ou 45,50.</translation>
    </message>
    <message>
        <source>The instalments take %1 more than this amount. Correct one or the other.</source>
        <translation>Les échéances dépassent ce montant de %1. Corrigez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>To be cashed on</source>
        <translation>À encaisser le</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>Vide&#xa0;: tout de suite.</translation>
    </message>
    <message>
        <source>From the day it was received on, and within a year.</source>
        <translation>À partir du jour de réception, et dans l’année.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentsTab</name>
    <message>
        <source>Search a name, a receipt, a cheque</source>
        <translation>Rechercher un nom, un reçu, un chèque</translation>
    </message>
    <message>
        <source>Open the &amp;receipt</source>
        <translation>&amp;Ouvrir le reçu</translation>
    </message>
    <message>
        <source>Cance&amp;l the payment…</source>
        <translation>A&amp;nnuler le règlement…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>No payment here</source>
        <translation>Aucun règlement ici</translation>
    </message>
    <message>
        <source>What comes in appears here with its receipt. Record a payment with the button at the top, or choose a longer period.</source>
        <translation>Ce qui est encaissé apparaît ici avec son reçu. Encaissez un règlement avec le bouton en haut, ou choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>Cash journal</source>
        <translation>Journal de caisse</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>All means</source>
        <translation>Tous les moyens</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allocate the &amp;advance…</source>
        <translation>&amp;Affecter l’avance…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Cheque returned &amp;unpaid…</source>
        <translation>Chèque revenu &amp;impayé…</translation>
    </message>
    <message>
        <source>&amp;Give back the advance…</source>
        <translation>&amp;Rembourser l’avance…</translation>
    </message>
    <message>
        <source>Cash &amp;journal of the period</source>
        <translation>&amp;Journal de caisse de la période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ui::PeopleChoice</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Élèves</translation>
    </message>
</context>
<context>
    <name>ui::PhotoCard</name>
    <message>
        <source>Remove the photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>The photo of %1 is removed.</source>
        <translation>La photo de %1 est retirée.</translation>
    </message>
    <message>
        <source>Re&amp;place the photo…</source>
        <translation>Rem&amp;placer la photo…</translation>
    </message>
    <message>
        <source>Choose a &amp;photo…</source>
        <translation>Choisir une &amp;photo…</translation>
    </message>
    <message>
        <source>Save the file first, then choose a photo.</source>
        <translation>Enregistrez d’abord le dossier, puis choisissez une photo.</translation>
    </message>
    <message>
        <source>Image right: %1. The photo stays in the school’s own directory and goes on nothing that leaves it.</source>
        <translation>%1 (droit à l’image). La photo reste dans l’annuaire interne et ne figure sur rien qui sorte de l’école.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Photo de %1</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>The photo of %1 is kept.</source>
        <translation>La photo de %1 est enregistrée.</translation>
    </message>
</context>
<context>
    <name>ui::PhotoImportDialog</name>
    <message>
        <source>Folder of the photos</source>
        <translation>Dossier des photos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept.</source>
        <translation>
            <numerusform>%n photo enregistrée.</numerusform>
            <numerusform>%n photos enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Photos du dossier</translation>
    </message>
    <message>
        <source>Who is on this photo?</source>
        <translation>Qui est sur cette photo&#xa0;?</translation>
    </message>
    <message>
        <source>Photos from a folder</source>
        <translation>Photos d’un dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the photos</source>
        <translation>Lecture des photos</translation>
    </message>
    <message>
        <source>Namesakes: choose</source>
        <translation>Homonymes&#xa0;: choisir</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Image right refused: stays inside</source>
        <translation>Image refusée&#xa0;: usage interne</translation>
    </message>
    <message>
        <source>Replaces a photo</source>
        <translation>Remplace une photo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nobody of this name</source>
        <translation>Personne à ce nom</translation>
    </message>
    <message>
        <source>Second photo of the same student</source>
        <translation>Deuxième photo du même élève</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n photo(s)</source>
        <translation>
            <numerusform>&amp;Enregistrer %n photo</numerusform>
            <numerusform>&amp;Enregistrer %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept before you say so.</source>
        <translation>Rien n’est enregistré avant votre accord.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the folder, %1 found. Nothing is kept before you say so.</source>
        <translation>
            <numerusform>%n image dans le dossier, %1 reconnue. Rien n’est enregistré avant votre accord.</numerusform>
            <numerusform>%n images dans le dossier, %1 reconnues. Rien n’est enregistré avant votre accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this photo out</source>
        <translation>Laisser cette photo de côté</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, naissance le %2</translation>
    </message>
</context>
<context>
    <name>ui::PictureCard</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>ui::PlanTab</name>
    <message>
        <source>Fees of the year</source>
        <translation>Tarifs de l’année</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>A&amp;jouter une ligne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Charges copy these lines: a change never alters what a family already owes.</source>
        <translation>La facturation recopie ces lignes&#xa0;: les modifier ne change jamais ce qu’une famille doit déjà.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Kind of fee</source>
        <translation>Type de frais</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Fees of %1</source>
        <translation>Tarifs %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say what is asked on each line, or remove the line.</source>
        <translation>Donnez un libellé à chaque ligne, ou supprimez-la.</translation>
    </message>
    <message>
        <source>“%1”: type an amount above zero, such as 120 or 45,50.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: saisissez un montant supérieur à zéro, par exemple 120 ou 45,50.</translation>
    </message>
    <message>
        <source>The fees are saved.</source>
        <translation>Les tarifs sont enregistrés.</translation>
    </message>
    <message>
        <source>Diploma it is asked for</source>
        <translation>Diplôme concerné</translation>
    </message>
    <message>
        <source>All diplomas</source>
        <translation>Tous les diplômes</translation>
    </message>
    <message>
        <source>Total: %1 to %2, by diploma</source>
        <translation>Total&#xa0;: %1 à %2 selon le diplôme</translation>
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
    <name>ui::ProofDialog</name>
    <message>
        <source>A paper came in</source>
        <translation>Justificatif reçu</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Never a word of health: that there is a reason is enough.</source>
        <translation>Jamais un mot sur la santé&#xa0;: il suffit qu’il y ait un motif.</translation>
    </message>
</context>
<context>
    <name>ui::ProposalView</name>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
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
    <name>ui::RatesView</name>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Leavers by situation</source>
        <translation>Sortants par situation</translation>
    </message>
    <message>
        <source>No leaver</source>
        <translation>Aucun sortant</translation>
    </message>
    <message>
        <source>There is nothing to count in this year.</source>
        <translation>Il n’y a rien à compter pour cette année.</translation>
    </message>
    <message>
        <source>What became of the leavers</source>
        <translation>Devenir des anciens élèves</translation>
    </message>
    <message>
        <source>What the rates mean</source>
        <translation>Ce que disent les taux</translation>
    </message>
    <message>
        <source>Leavers: left in the year, or not enrolled again in the next one. Response: leavers with confirmed news, out of all leavers.</source>
        <translation>Sortants&#xa0;: partis dans l’année ou non réinscrits l’année suivante. Réponse&#xa0;: sortants dont les nouvelles sont confirmées, sur tous les sortants.</translation>
    </message>
    <message>
        <source>On those heard of, and on all leavers: who is not heard of then counts as without. Employed counts apprenticeships; positive exit adds further study, civic service and army.</source>
        <translation>Sur les réponses, puis sur tous les sortants&#xa0;: sans nouvelles vaut alors «&#xa0;non&#xa0;». L’emploi compte l’apprentissage&#xa0;; la sortie positive y ajoute la poursuite d’études, le service civique et l’armée.</translation>
    </message>
    <message>
        <source>In the trade they learned: out of those employed of whom it is known. A percentage is given from five cases on; n/N always.</source>
        <translation>Dans le métier appris&#xa0;: parmi les personnes en emploi pour lesquelles on le sait. Le pourcentage est donné à partir de cinq cas&#xa0;; n/N toujours.</translation>
    </message>
    <message>
        <source>Rates · %1</source>
        <translation>Taux · %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Whether it is accepted can be changed later; never a word of health.</source>
        <translation>On pourra revenir sur le motif&#xa0;; jamais un mot sur la santé.</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dit par</translation>
    </message>
</context>
<context>
    <name>ui::ReasonsPage</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In registers</source>
        <translation>Dans les registres</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reasons of absences</source>
        <translation>Motifs d’absence</translation>
    </message>
    <message>
        <source>One to four letters: AJ, AE …</source>
        <translation>Une à quatre lettres&#xa0;: AJ, AE…</translation>
    </message>
    <message>
        <source>What it makes of not being there</source>
        <translation>Ce qu’il fait de l’absence</translation>
    </message>
    <message>
        <source>How the absence is looked at</source>
        <translation>Comment l’absence est considérée</translation>
    </message>
    <message>
        <source>What a reason means is fixed once an absence was noted with it.</source>
        <translation>Le sens d’un motif ne change plus dès qu’une absence le porte.</translation>
    </message>
    <message>
        <source>The text of the law, or the school&apos;s usage.</source>
        <translation>Le texte de loi, ou l’usage de l’école.</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Ajouter un motif</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) in use</source>
        <translation>
            <numerusform>%n motif en service</numerusform>
            <numerusform>%n motifs en service</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nouveau motif</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>%1 can be chosen again.</source>
        <translation>%1 peut de nouveau être choisi.</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen: what was noted stays.</source>
        <translation>%1 ne peut plus être choisi&#xa0;: ce qui est noté reste.</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptView</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Next payment</source>
        <translation>&amp;Règlement suivant</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Enregistrer en P&amp;DF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Preview of the receipt</source>
        <translation>Aperçu du reçu</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>%1 received from %2 on %3.</source>
        <translation>%1 reçus de %2 le %3.</translation>
    </message>
    <message>
        <source>Cancelled on %1: %2</source>
        <translation>Annulé le %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::ReceiveDialog</name>
    <message numerus="yes">
        <source>%1 (%n student(s))</source>
        <translation>
            <numerusform>%1 (%n élève)</numerusform>
            <numerusform>%1 (%n élèves)</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers received</source>
        <translation>Pièce reçue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>It is noted for those of the chosen students who lack it.</source>
        <translation>Elle est notée pour ceux des élèves choisis à qui elle manque.</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Reçue</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryDialog</name>
    <message>
        <source>Group %1, character %2</source>
        <translation>Groupe %1, caractère %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Groupe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Enregistrer en P&amp;DF</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Phrase de récupération</translation>
    </message>
    <message>
        <source>Five words or more that only you would put together. Leave it empty to do without.</source>
        <translation>Cinq mots ou plus que personne d’autre ne réunirait. Laissez vide pour vous en passer.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>Put the key in use</source>
        <translation>Mettre la clé en service</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>Imprimez la clé</translation>
    </message>
    <message>
        <source>This key opens the backups if the PC is lost. Print it, or write it down: it is shown this time only and kept nowhere.</source>
        <translation>Cette clé ouvre les sauvegardes si l’ordinateur est perdu. Imprimez-la ou notez-la&#xa0;: elle n’est montrée que cette fois et n’est gardée nulle part.</translation>
    </message>
    <message>
        <source>Type it back from the paper</source>
        <translation>Recopiez depuis le papier</translation>
    </message>
    <message>
        <source>Six of its characters show that the sheet can be read. Look at the paper: groups are numbered there.</source>
        <translation>Six de ses caractères montrent que la feuille est lisible. Regardez le papier&#xa0;: les groupes y sont numérotés.</translation>
    </message>
    <message>
        <source>A phrase besides, if you like</source>
        <translation>Une phrase en plus, si vous le souhaitez</translation>
    </message>
    <message>
        <source>A phrase you keep in mind opens the backups too. It does not replace the sheet in the safe.</source>
        <translation>Une phrase que vous retenez ouvre aussi les sauvegardes. Elle ne remplace pas la feuille du coffre.</translation>
    </message>
    <message>
        <source>Type all six characters.</source>
        <translation>Tapez les six caractères.</translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation>Les deux doivent être identiques.</translation>
    </message>
</context>
<context>
    <name>ui::RegisterDialog</name>
    <message>
        <source>Registers and attestations</source>
        <translation>Registres et attestations</translation>
    </message>
    <message>
        <source>What is issued is kept as it was, whatever is corrected later.</source>
        <translation>Ce qui est émis est gardé tel quel, même si l’appel est corrigé ensuite.</translation>
    </message>
    <message>
        <source>&amp;Issue as PDF…</source>
        <translation>É&amp;mettre en PDF…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Every group (late arrivals)</source>
        <translation>Tous les groupes (retards)</translation>
    </message>
    <message>
        <source>Choose one group.</source>
        <translation>Choisissez un groupe.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What is of a month is of the month of this day.</source>
        <translation>Les papiers mensuels sont du mois de ce jour.</translation>
    </message>
</context>
<context>
    <name>ui::ReminderRows</name>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>En retard depuis</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>Adresse inconnue</translation>
    </message>
    <message>
        <source>No letter: restricted by a decision</source>
        <translation>Pas de courrier&#xa0;: restriction de justice</translation>
    </message>
    <message>
        <source>No letter: an advance covers it</source>
        <translation>Pas de courrier&#xa0;: une avance couvre la somme</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>À échoir</translation>
    </message>
    <message>
        <source>1 to 30 days</source>
        <translation>1 à 30 jours</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 à 60 jours</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 à 90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>ui::RemindersTab</name>
    <message>
        <source>&amp;Write the letters…</source>
        <translation>&amp;Écrire les lettres…</translation>
    </message>
    <message>
        <source>Open the &amp;letter</source>
        <translation>Ouvrir la &amp;lettre</translation>
    </message>
    <message>
        <source>Letters to write</source>
        <translation>Lettres à écrire</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Lettres envoyées</translation>
    </message>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Nobody is to be written to</source>
        <translation>Personne n’est à relancer</translation>
    </message>
    <message>
        <source>Who is late appears here once the days of the settings have passed.</source>
        <translation>Les retards apparaissent ici après le nombre de jours fixé dans les réglages.</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Aucune lettre</translation>
    </message>
    <message>
        <source>Each letter that is written stays here as it was issued.</source>
        <translation>Chaque lettre écrite reste ici telle qu’elle a été émise.</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Personne ne doit rien</translation>
    </message>
    <message>
        <source>What is still due appears here by payer, by how late it is.</source>
        <translation>Ce qui reste dû apparaît ici par payeur, selon le retard.</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent</source>
        <translation>
            <numerusform>%n lettre envoyée</numerusform>
            <numerusform>%n lettres envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write, %1</source>
        <translation>
            <numerusform>%n lettre à écrire, %1</numerusform>
            <numerusform>%n lettres à écrire, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still due: %1, of which overdue: %2</source>
        <translation>Reste dû&#xa0;: %1, dont en retard&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)?</source>
        <translation>
            <numerusform>Écrire %n lettre&#xa0;?</numerusform>
            <numerusform>Écrire %n lettres&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each letter gets its number and is kept as issued. It cannot be taken back: print and send it.</source>
        <translation>Chaque lettre reçoit son numéro et reste telle qu’émise. Elle ne peut pas être reprise&#xa0;: imprimez-la et envoyez-la.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>%n lettre écrite.</numerusform>
            <numerusform>%n lettres écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search a payer, a student or a number</source>
        <translation>Chercher un payeur, un élève ou un numéro</translation>
    </message>
</context>
<context>
    <name>ui::RequirementsPage</name>
    <message>
        <source>Paper</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandée à</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>Only of those with a bursary</source>
        <translation>Seulement aux boursiers</translation>
    </message>
    <message>
        <source>Holds until a day that is typed</source>
        <translation>Valable jusqu’à une date à saisir</translation>
    </message>
    <message>
        <source>Only if concerned: never missing</source>
        <translation>Si l’élève est concerné&#xa0;: jamais manquante</translation>
    </message>
    <message>
        <source>Sealed: only that it was received, for the office</source>
        <translation>Sous pli&#xa0;: réception seule, pour le secrétariat</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Papers of the files</source>
        <translation>Pièces des dossiers</translation>
    </message>
    <message>
        <source>No paper is asked for</source>
        <translation>Aucune pièce demandée</translation>
    </message>
    <message>
        <source>Each paper that is asked for here is followed in the files and on the page “Files”.</source>
        <translation>Chaque pièce demandée ici est suivie dans les dossiers et sur la page «&#xa0;Dossiers&#xa0;».</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Ajouter une pièce</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Nom de la pièce</translation>
    </message>
    <message>
        <source>Families read it in letters.</source>
        <translation>Les familles le lisent dans les courriers.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Asked from the birthday of</source>
        <translation>Demandée à partir de l’anniversaire des (ans)</translation>
    </message>
    <message>
        <source>Due before the birthday of</source>
        <translation>À fournir avant l’anniversaire des (ans)</translation>
    </message>
    <message>
        <source>Where it is written that this paper is asked for.</source>
        <translation>Où il est écrit que cette pièce est demandée.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) asked for</source>
        <translation>
            <numerusform>%n pièce demandée</numerusform>
            <numerusform>%n pièces demandées</numerusform>
        </translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Tous les ateliers</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Nouvelle pièce</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1&#xa0;: ajoutée.</translation>
    </message>
    <message>
        <source>%1 is no longer asked for: what came in stays.</source>
        <translation>%1 n’est plus demandée&#xa0;: ce qui a été reçu reste.</translation>
    </message>
    <message>
        <source>%1 is asked for again.</source>
        <translation>%1 est de nouveau demandée.</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>%1&#xa0;: déplacée.</translation>
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
        <translation>Fermer</translation>
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
    <name>ui::ResultDialog</name>
    <message numerus="yes">
        <source>Official result of %n candidate(s)</source>
        <translation>
            <numerusform>Résultat officiel de %n candidat</numerusform>
            <numerusform>Résultat officiel de %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Official result</source>
        <translation>Résultat officiel</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Date de la décision</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Whose presence was to be noted is noted as present.</source>
        <translation>Là où la présence restait à noter, elle est notée «&#xa0;Oui&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::ResultFields</name>
    <message>
        <source>Jury’s official record</source>
        <translation>Procès-verbal du jury</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>Transcript of marks</source>
        <translation>Relevé de notes</translation>
    </message>
    <message>
        <source>Candidate’s online account</source>
        <translation>Espace en ligne du candidat</translation>
    </message>
</context>
<context>
    <name>ui::RollCallPage</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Sessions of the day</source>
        <translation>Séances du jour</translation>
    </message>
    <message>
        <source>Rolls not done</source>
        <translation>Appels à faire</translation>
    </message>
    <message>
        <source>Day before (Page Up)</source>
        <translation>Jour précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Day after (Page Down)</source>
        <translation>Jour suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>No session on this day</source>
        <translation>Aucune séance ce jour</translation>
    </message>
    <message>
        <source>What is planned in the timetable appears here, to have its roll done.</source>
        <translation>Les séances de l’emploi du temps apparaissent ici pour en faire l’appel.</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Leave this roll without saving it?</source>
        <translation>Quitter cet appel sans l’enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you marked is lost. To keep it, go back and finish the roll.</source>
        <translation>Ce que vous avez marqué sera perdu. Pour le garder, revenez et terminez l’appel.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>The roll of %1 is saved.</source>
        <translation>L’appel de %1 est enregistré.</translation>
    </message>
    <message>
        <source>The roll is closed.</source>
        <translation>L’appel est clos.</translation>
    </message>
    <message>
        <source>The roll is open again.</source>
        <translation>L’appel est rouvert.</translation>
    </message>
    <message>
        <source>Enter, or E</source>
        <translation>Entrée, ou E</translation>
    </message>
    <message>
        <source>present, and on to the next</source>
        <translation>présent, puis au suivant</translation>
    </message>
    <message>
        <source>absent from the session</source>
        <translation>absent de la séance</translation>
    </message>
    <message>
        <source>late: now, by 25 minutes, came at 8:25</source>
        <translation>en retard&#xa0;: maintenant, de 25 minutes, arrivée à 8&#xa0;h&#xa0;25</translation>
    </message>
    <message>
        <source>left early: now, or at 16:30</source>
        <translation>parti avant la fin&#xa0;: maintenant, ou à 16&#xa0;h&#xa0;30</translation>
    </message>
    <message>
        <source>at the infirmary</source>
        <translation>à l’infirmerie</translation>
    </message>
    <message>
        <source>exempted</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>elsewhere for the school</source>
        <translation>ailleurs pour l’école</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>the roll is done</source>
        <translation>l’appel est fait</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>un autre jour</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de désigné</translation>
    </message>
    <message numerus="yes">
        <source>Rolls not done: %n</source>
        <translation>
            <numerusform>Appels à faire&#xa0;: %n</numerusform>
            <numerusform>Appels à faire&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>there although an absence was announced; then the mark</source>
        <translation>là malgré une absence annoncée&#xa0;; puis la touche</translation>
    </message>
    <message>
        <source>office: as the teacher marked</source>
        <translation>secrétariat&#xa0;: comme l’enseignant</translation>
    </message>
    <message>
        <source>&amp;Workshop screen</source>
        <translation>Écran d’&amp;atelier</translation>
    </message>
    <message>
        <source>Close a &amp;period…</source>
        <translation>Clore une &amp;période…</translation>
    </message>
    <message>
        <source>&amp;I replace</source>
        <translation>&amp;Je remplace</translation>
    </message>
    <message>
        <source>Nobody replaces any more</source>
        <translation>Plus personne ne remplace</translation>
    </message>
    <message>
        <source>%1 is there after all</source>
        <translation>%1 assure finalement la séance</translation>
    </message>
    <message>
        <source>%1 (has %2)</source>
        <translation>%1 (avec %2)</translation>
    </message>
    <message>
        <source>Choose a session in the list first</source>
        <translation>Choisissez d’abord une séance dans la liste</translation>
    </message>
    <message>
        <source>Its roll is done, but misses somebody: open it</source>
        <translation>L’appel est fait, mais il y manque quelqu’un&#xa0;: ouvrez-le</translation>
    </message>
    <message>
        <source>No other session waits for its roll on this day</source>
        <translation>Aucune autre séance n’attend son appel ce jour</translation>
    </message>
    <message>
        <source>Your account belongs to nobody of the staff: ask the director</source>
        <translation>Votre compte n’est relié à personne de l’équipe&#xa0;: demandez à la direction</translation>
    </message>
    <message>
        <source>%1 replaces in %2.</source>
        <translation>%1 remplace dans %2.</translation>
    </message>
    <message>
        <source>Nobody replaces in %1 any more.</source>
        <translation>Plus personne ne remplace dans %1.</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>Aucune correction.</translation>
    </message>
    <message>
        <source>The roll of %1 is corrected.</source>
        <translation>L’appel de %1 est corrigé.</translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) are closed.</source>
        <translation>
            <numerusform>%n appel est clos.</numerusform>
            <numerusform>%n appels sont clos.</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Pap&amp;ier</translation>
    </message>
    <message>
        <source>Type rolls from signed sheets</source>
        <translation>Saisir des feuilles signées</translation>
    </message>
    <message>
        <source>Registers and attestations…</source>
        <translation>Registres et attestations…</translation>
    </message>
    <message>
        <source>%1 is issued and kept.</source>
        <translation>%1&#xa0;: document émis et gardé.</translation>
    </message>
</context>
<context>
    <name>ui::RollLegend</name>
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
        <translation>Sortie</translation>
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
        <source>Present all the same</source>
        <translation>Là malgré tout</translation>
    </message>
    <message>
        <source>As the teacher</source>
        <translation>Comme l’enseignant</translation>
    </message>
</context>
<context>
    <name>ui::RollModel</name>
    <message>
        <source>No longer expected: left out when the roll is saved</source>
        <translation>Plus attendu&#xa0;: disparaît à l’enregistrement de l’appel</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Présence</translation>
    </message>
    <message numerus="yes">
        <source>On a stay: %n · never on regulated work, not counted</source>
        <translation>
            <numerusform>En séjour de découverte&#xa0;: %n · jamais à un travail réglementé, ne compte pas</numerusform>
            <numerusform>En séjour de découverte&#xa0;: %n · jamais à un travail réglementé, ne comptent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Pas appelé</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Secrétariat</translation>
    </message>
</context>
<context>
    <name>ui::RollOverPage</name>
    <message>
        <source>School years</source>
        <translation>Années scolaires</translation>
    </message>
    <message>
        <source>&amp;Carry out…</source>
        <translation>&amp;Passer l’année…</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Nom ou groupe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Everybody of the closing year</source>
        <translation>Tous les élèves de l’année qui se termine</translation>
    </message>
    <message>
        <source>Change of year</source>
        <translation>Passage d’année</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Prepare a year</source>
        <translation>Préparer une année</translation>
    </message>
    <message>
        <source>First school day: %1</source>
        <translation>Premier jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave these decisions?</source>
        <translation>Abandonner ces décisions&#xa0;?</translation>
    </message>
    <message>
        <source>What you decided line by line is not carried out yet.</source>
        <translation>Ce que vous avez décidé ligne par ligne n’est pas encore appliqué.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>The year after %1 is not prepared yet</source>
        <translation>L’année après %1 n’est pas encore préparée</translation>
    </message>
    <message>
        <source>Prepare it in the settings: its first and last day are enough. Everybody then stands here with what is proposed.</source>
        <translation>Préparez-la dans les réglages&#xa0;: son premier et son dernier jour suffisent. Tous les élèves apparaîtront ici avec ce qui est proposé.</translation>
    </message>
    <message>
        <source>in the next year of the path</source>
        <translation>dans l’année suivante du parcours</translation>
    </message>
    <message>
        <source>the same year once more</source>
        <translation>la même année une nouvelle fois</translation>
    </message>
    <message>
        <source>with a reason of departure</source>
        <translation>avec un motif de départ</translation>
    </message>
    <message>
        <source>Everybody has a decision</source>
        <translation>Chacun a sa décision</translation>
    </message>
    <message>
        <source>They stay in the list</source>
        <translation>Restent dans la liste</translation>
    </message>
    <message>
        <source>Make %1 the current year at once</source>
        <translation>Faire de %1 l’année en cours dès maintenant</translation>
    </message>
    <message>
        <source>Carried out on %1 by %2. Go on: %3, repeat: %4, leave: %5.</source>
        <translation>Passage fait le %1 par %2. Continuent&#xa0;: %3, redoublent&#xa0;: %4, quittent l’école&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler le passage</translation>
    </message>
    <message>
        <source>Go on: %1, repeat: %2, leave on %4: %3.</source>
        <translation>Continuent&#xa0;: %1, redoublent&#xa0;: %2, quittent l’école le %4&#xa0;: %3.</translation>
    </message>
    <message>
        <source>To be decided later: %1.</source>
        <translation>À décider plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A verified backup is made first. All of it can be taken back until the first entry of the new year.</source>
        <translation>Une sauvegarde vérifiée est faite d’abord. Tout peut être annulé jusqu’à la première saisie de la nouvelle année.</translation>
    </message>
    <message>
        <source>This school has no recovery key: no backup can be made first. All of it can still be taken back until the first entry of the new year.</source>
        <translation>Cette école n’a pas de clé de récupération&#xa0;: aucune sauvegarde ne peut être faite d’abord. Tout peut quand même être annulé jusqu’à la première saisie de la nouvelle année.</translation>
    </message>
    <message>
        <source>Carry out the change of year?</source>
        <translation>Passer à la nouvelle année&#xa0;?</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Passer l’année</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <translation>Continuer sans sauvegarde</translation>
    </message>
    <message>
        <source>Backup before the change of year</source>
        <translation>Sauvegarde avant le passage d’année</translation>
    </message>
    <message>
        <source>There was nothing left to do.</source>
        <translation>Il ne restait rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>The change of year is carried out for %n young people.</source>
        <translation>
            <numerusform>Le passage d’année est fait pour %n élève.</numerusform>
            <numerusform>Le passage d’année est fait pour %n élèves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the change of year back?</source>
        <translation>Annuler le passage d’année&#xa0;?</translation>
    </message>
    <message>
        <source>Enrolments of the new year that it made are removed, departures it recorded are taken back. What was decided line by line has to be decided again.</source>
        <translation>Les inscriptions qu’il a créées dans la nouvelle année sont retirées, les départs qu’il a enregistrés sont annulés. Les décisions prises ligne par ligne seront à reprendre.</translation>
    </message>
    <message>
        <source>The change of year is taken back.</source>
        <translation>Le passage d’année est annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%1: decided for %n young people.</source>
        <translation>
            <numerusform>%1&#xa0;: décidé pour %n élève.</numerusform>
            <numerusform>%1&#xa0;: décidé pour %n élèves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to what was proposed.</source>
        <translation>Retour aux propositions.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Nobody of this year answers the search and the filters.</source>
        <translation>Personne de cette année ne répond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nobody was enrolled in %1</source>
        <translation>Personne n’était inscrit en %1</translation>
    </message>
    <message>
        <source>There is nobody to carry over. Choose another year at the top.</source>
        <translation>Il n’y a personne à faire passer. Choisissez une autre année en haut.</translation>
    </message>
    <message>
        <source>There is no school year yet</source>
        <translation>Il n’y a pas encore d’année scolaire</translation>
    </message>
</context>
<context>
    <name>ui::RollOverPanel</name>
    <message>
        <source>Back to the proposal</source>
        <translation>Revenir à la proposition</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
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
        <source>Diploma in view</source>
        <translation>Diplôme visé</translation>
    </message>
    <message>
        <source>Year of the path</source>
        <translation>Année du parcours</translation>
    </message>
    <message>
        <source>Planned years</source>
        <translation>Années prévues</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naissance le %1</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
</context>
<context>
    <name>ui::RollOverRows</name>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>L’an prochain</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>%1 · chosen by hand</source>
        <translation>%1 · choisi à la main</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation>Déjà réglé</translation>
    </message>
</context>
<context>
    <name>ui::RollOverTogether</name>
    <message>
        <source>&amp;Decide for all of them</source>
        <translation>&amp;Décider pour tous</translation>
    </message>
    <message>
        <source>Groups and paths stay each person’s own, as they are proposed.</source>
        <translation>Groupes et parcours restent propres à chacun, comme proposés.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason of departure</source>
        <translation>Motif du départ</translation>
    </message>
    <message>
        <source>Back to the proposals</source>
        <translation>Revenir aux propositions</translation>
    </message>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RollSheetView</name>
    <message>
        <source>Roll of the session</source>
        <translation>Appel de la séance</translation>
    </message>
    <message>
        <source>Sheet signed by</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Enter: present. R then Enter: late now; R25: 25 minutes; R8h25: came at 8:25.</source>
        <translation>Entrée&#xa0;: présent. R puis Entrée&#xa0;: arrive maintenant&#xa0;; R25&#xa0;: 25&#xa0;minutes&#xa0;; R8h25&#xa0;: arrivée à 8&#xa0;h&#xa0;25.</translation>
    </message>
    <message>
        <source>Close the roll</source>
        <translation>Clore l’appel</translation>
    </message>
    <message>
        <source>&amp;Finish the roll</source>
        <translation>&amp;Terminer l’appel</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Nobody: my own roll</source>
        <translation>moi-même</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>Personne n’est attendu</translation>
    </message>
    <message>
        <source>The group of this session has no member on this day. Put students in the group, then come back.</source>
        <translation>Le groupe de cette séance n’a aucun membre ce jour-là. Ajoutez des élèves au groupe, puis revenez.</translation>
    </message>
    <message>
        <source>Open the roll again</source>
        <translation>Rouvrir l’appel</translation>
    </message>
    <message>
        <source>&amp;Save the roll</source>
        <translation>&amp;Enregistrer l’appel</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <translation>fait par %1, %2</translation>
    </message>
    <message>
        <source>from the sheet signed by %1</source>
        <translation>d’après la feuille signée de %1</translation>
    </message>
    <message>
        <source>closed by the office</source>
        <translation>clos par le secrétariat</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>No session to call</source>
        <translation>Aucune séance à appeler</translation>
    </message>
    <message>
        <source>Choose another day, or plan a session in the timetable.</source>
        <translation>Choisissez un autre jour, ou ajoutez une séance à l’emploi du temps.</translation>
    </message>
    <message>
        <source>roll not done yet</source>
        <translation>appel à faire</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Nobody: the office’s word</source>
        <translation>le secrétariat</translation>
    </message>
    <message>
        <source>What you type stands beside the teacher’s mark, and counts.</source>
        <translation>Ce que vous tapez se place à côté de la saisie de l’enseignant, et compte.</translation>
    </message>
    <message>
        <source>&amp;Save the corrections</source>
        <translation>&amp;Enregistrer les corrections</translation>
    </message>
</context>
<context>
    <name>ui::RollTotals</name>
    <message>
        <source>Everybody is there: %1</source>
        <translation>Au complet&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n absent of %1</source>
        <translation>
            <numerusform>%n absence sur %1</numerusform>
            <numerusform>%n absences sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>elsewhere: %1</source>
        <translation>ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>exempted: %1</source>
        <translation>dispense&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::RoomsPage</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Aucune salle pour l’instant</translation>
    </message>
    <message>
        <source>A session may say where it takes place: a room taken twice is then told.</source>
        <translation>Une séance peut dire où elle a lieu&#xa0;: une salle prise deux fois est alors signalée.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom de la salle</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) in use</source>
        <translation>
            <numerusform>%n salle utilisée</numerusform>
            <numerusform>%n salles utilisées</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1&#xa0;: ajout fait.</translation>
    </message>
    <message>
        <source>%1 is archived: its past stays.</source>
        <translation>%1 est archivée&#xa0;: son passé reste.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1 est de nouveau utilisée.</translation>
    </message>
</context>
<context>
    <name>ui::RosterView</name>
    <message>
        <source>With &amp;birth dates</source>
        <translation>Avec les da&amp;tes de naissance</translation>
    </message>
    <message>
        <source>Sheets of &amp;labels…</source>
        <translation>P&amp;lanches d’étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>Enre&amp;gistrer en PDF</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Lists, sheets and labels</source>
        <translation>Listes, fiches et étiquettes</translation>
    </message>
    <message>
        <source>Class list with photos</source>
        <translation>Trombinoscope</translation>
    </message>
    <message>
        <source>List to tick</source>
        <translation>Liste à cocher</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Fiche d’urgence</translation>
    </message>
    <message>
        <source>Directory of young people and families</source>
        <translation>Annuaire des élèves et des familles</translation>
    </message>
    <message>
        <source>Staff directory</source>
        <translation>Annuaire de l’équipe</translation>
    </message>
    <message>
        <source>Labels for families</source>
        <translation>Étiquettes pour les familles</translation>
    </message>
    <message>
        <source>Labels with names</source>
        <translation>Étiquettes aux noms des élèves</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Au jour du</translation>
    </message>
    <message>
        <source>Empty columns</source>
        <translation>Colonnes vides</translation>
    </message>
    <message>
        <source>Their titles</source>
        <translation>Leurs titres</translation>
    </message>
    <message>
        <source>Separated by semicolons; columns without a title stay empty.</source>
        <translation>Séparés par des points-virgules&#xa0;; une colonne sans titre reste vide.</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Planche d’étiquettes</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>On a sheet that was begun: counted row by row, from the top left.</source>
        <translation>Sur une planche entamée&#xa0;: comptée ligne par ligne, depuis le haut à gauche.</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>Toute l’école</translation>
    </message>
    <message numerus="yes">
        <source>The %n student(s) of the list</source>
        <translation>
            <numerusform>L’élève affiché dans la liste</numerusform>
            <numerusform>Les %n élèves affichés dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a sheet of labels first.</source>
        <translation>Ajoutez d’abord une planche d’étiquettes.</translation>
    </message>
    <message>
        <source>Labels %1</source>
        <translation>Étiquettes %1</translation>
    </message>
    <message>
        <source>Print the &amp;outlines (for a trial)</source>
        <translation>Imprimer les c&amp;ontours (essai)</translation>
    </message>
</context>
<context>
    <name>ui::RowList</name>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
</context>
<context>
    <name>ui::RulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rules on absences</source>
        <translation>Seuils d’absence</translation>
    </message>
    <message>
        <source>From how many half-days in a month</source>
        <translation>À partir de combien de demi-journées dans un mois</translation>
    </message>
    <message>
        <source>Which half-days count</source>
        <translation>Quelles demi-journées comptent</translation>
    </message>
    <message>
        <source>What is to be done under 16</source>
        <translation>Ce qu’il faut faire avant 16 ans</translation>
    </message>
    <message>
        <source>From 16 to 17</source>
        <translation>De 16 à 17 ans</translation>
    </message>
    <message>
        <source>From 18 on</source>
        <translation>À partir de 18 ans</translation>
    </message>
    <message>
        <source>The text of the law, or the school&apos;s usage.</source>
        <translation>Le texte de loi, ou l’usage de l’école.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter un seuil</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in use</source>
        <translation>
            <numerusform>%n seuil en service</numerusform>
            <numerusform>%n seuils en service</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouveau seuil</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>%1 judges the months again.</source>
        <translation>%1 s’applique de nouveau.</translation>
    </message>
    <message>
        <source>%1 judges no more: steps that were taken stay.</source>
        <translation>%1 ne s’applique plus&#xa0;: les démarches faites restent.</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Réductions</translation>
    </message>
    <message>
        <source>Add a &amp;discount</source>
        <translation>Ajouter une &amp;réduction</translation>
    </message>
    <message>
        <source>For instance a brother or sister in the school</source>
        <translation>Par exemple&#xa0;: frère ou sœur dans l’école</translation>
    </message>
    <message>
        <source>Reason of the discount</source>
        <translation>Motif de la réduction</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>% of the tuition</source>
        <translation>% de la scolarité</translation>
    </message>
    <message>
        <source>Percentage or amount</source>
        <translation>Pourcentage ou montant</translation>
    </message>
    <message>
        <source>They are offered when a student is charged, and stand on the charge as its reason. What is charged already does not change.</source>
        <translation>Elles sont proposées quand on facture un élève et figurent avec le montant comme motif. Ce qui est déjà facturé ne change pas.</translation>
    </message>
    <message>
        <source>Started months</source>
        <translation>Mois commencés</translation>
    </message>
    <message>
        <source>Months the tuition of a year is for</source>
        <translation>Nombre de mois de la scolarité d’une année</translation>
    </message>
    <message>
        <source>National bursary</source>
        <translation>Bourse nationale</translation>
    </message>
    <message>
        <source>Add a s&amp;tep</source>
        <translation>Ajouter un éc&amp;helon</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Step of the bursary</source>
        <translation>Échelon de la bourse</translation>
    </message>
    <message>
        <source>Amount of the year</source>
        <translation>Montant de l’année</translation>
    </message>
    <message>
        <source>Where the amount comes from, with its date</source>
        <translation>Source du montant, avec sa date</translation>
    </message>
    <message>
        <source>Where the amount comes from</source>
        <translation>Source du montant</translation>
    </message>
    <message>
        <source>The school is authorised to receive it since</source>
        <translation>École habilitée à la recevoir depuis le</translation>
    </message>
    <message>
        <source>Empty: no bursary is deducted. It is deducted only of who gave the school power to.</source>
        <translation>Vide&#xa0;: aucune bourse n’est déduite. Elle ne l’est que pour les familles qui ont donné procuration.</translation>
    </message>
    <message>
        <source>Amounts change every year: type those of the official scale of the year.</source>
        <translation>Les montants changent chaque année&#xa0;: saisissez ceux du barème officiel de l’année.</translation>
    </message>
    <message>
        <source>National bursary %1</source>
        <translation>Bourse nationale %1</translation>
    </message>
    <message>
        <source>Say why this discount is given, or remove its line.</source>
        <translation>Dites pourquoi cette réduction est accordée, ou supprimez sa ligne.</translation>
    </message>
    <message>
        <source>“%1”: type a percentage from 0,01 to 100, such as 10 or 33,33.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: saisissez un pourcentage de 0,01 à 100, par exemple 10 ou 33,33.</translation>
    </message>
    <message>
        <source>“%1”: type an amount above zero, such as 120 or 45,50.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: saisissez un montant supérieur à zéro, par exemple 120 ou 45,50.</translation>
    </message>
    <message>
        <source>Discounts and bursary are saved.</source>
        <translation>Les réductions et la bourse sont enregistrées.</translation>
    </message>
    <message>
        <source>Ask &amp;tuition by started month</source>
        <translation>Compter la &amp;scolarité par mois commencé</translation>
    </message>
    <message>
        <source>For who enters or leaves during the year, counted from the month of the first school day.</source>
        <translation>Pour qui arrive ou part en cours d’année&#xa0;; compté à partir du mois de la rentrée.</translation>
    </message>
</context>
<context>
    <name>ui::SavedFilters</name>
    <message>
        <source>A saved filter of this list could not be read and was left out. Save it again if you still need it.</source>
        <translation>Un filtre enregistré de cette liste est illisible et a été laissé de côté. Enregistrez-le de nouveau si vous en avez besoin.</translation>
    </message>
    <message>
        <source>The filter “%1” was left out: it asks for “%2”, which this list no longer has. Choose what you want to see and save it again under the same name.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» a été laissé de côté&#xa0;: il demande «&#xa0;%2&#xa0;», que cette liste n’a plus. Choisissez ce que vous voulez voir et enregistrez-le de nouveau sous le même nom.</translation>
    </message>
    <message>
        <source>%1 (at opening)</source>
        <translation>%1 (à l’ouverture)</translation>
    </message>
    <message>
        <source>No saved filter yet</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>&amp;Show everything again</source>
        <translation>&amp;Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Open the list with it</source>
        <translation>&amp;Ouvrir la liste avec ce filtre</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>This list already has %1 saved filters: delete one of them first.</source>
        <translation>Cette liste a déjà %1 filtres enregistrés&#xa0;: supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>The filter “%1” is saved.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>There already is a filter “%1”: choose another name.</source>
        <translation>Il existe déjà un filtre «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The filter is now called “%1”.</source>
        <translation>Le filtre s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The filter “%1” is deleted.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>The list opens with “%1” from now on.</source>
        <translation>La liste s’ouvrira désormais avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list opens without a filter from now on.</source>
        <translation>La liste s’ouvrira désormais sans filtre.</translation>
    </message>
</context>
<context>
    <name>ui::SchoolingForm</name>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <source>Groups and diploma in view</source>
        <translation>Groupes et diplôme préparé</translation>
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
        <source>Diploma in view</source>
        <translation>Diplôme préparé</translation>
    </message>
    <message>
        <source>Year of the path</source>
        <translation>Année du parcours</translation>
    </message>
    <message>
        <source>Planned years</source>
        <translation>Durée prévue (années)</translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>Changements à compter du</translation>
    </message>
    <message>
        <source>A change of group, diploma, address or contact begins on this day</source>
        <translation>Un changement de groupe, de diplôme, d’adresse ou de contact commence ce jour-là</translation>
    </message>
    <message>
        <source>Not enrolled for now</source>
        <translation>Pas d’inscription pour l’instant</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>The path is longer than planned: raise the planned years.</source>
        <translation>Le parcours dépasse la durée prévue&#xa0;: augmentez-la.</translation>
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
    <name>ui::SessionDialog</name>
    <message>
        <source>Edit the session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacement par</translation>
    </message>
    <message>
        <source>Repeat each week until</source>
        <translation>Répéter chaque semaine jusqu’au</translation>
    </message>
    <message>
        <source>Empty: once only. Closed days are left out and named.</source>
        <translation>Vide&#xa0;: une seule fois. Les jours fermés sont laissés de côté et nommés.</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Aucune salle</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Tout le groupe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Rests on an order</source>
        <translation>S’appuie sur une commande</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Pourquoi elle change</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ui::SettlesView</name>
    <message>
        <source>Add another student</source>
        <translation>Ajouter un autre élève</translation>
    </message>
    <message>
        <source>No instalment chosen</source>
        <translation>Aucune échéance choisie</translation>
    </message>
    <message>
        <source>Choose who pays, or add a student: the open instalments appear here.</source>
        <translation>Choisissez le payeur, ou ajoutez un élève&#xa0;: ses échéances ouvertes apparaissent ici.</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>payeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody called “%1” has an open instalment.</source>
        <translation>Aucun élève nommé «&#xa0;%1&#xa0;» n’a d’échéance ouverte.</translation>
    </message>
    <message>
        <source>The instalments take %1 more than the payment.</source>
        <translation>Les échéances dépassent le règlement de %1.</translation>
    </message>
    <message>
        <source>Everything is allocated.</source>
        <translation>Tout est affecté.</translation>
    </message>
    <message>
        <source>%1 not allocated: kept as an advance.</source>
        <translation>Reste à affecter&#xa0;: %1, conservé en avance.</translation>
    </message>
</context>
<context>
    <name>ui::SharesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The next charges are shared like this, to the cent. What is charged already does not change.</source>
        <translation>Les prochains montants sont partagés ainsi, au centime près. Ce qui est déjà facturé ne change pas.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Un nouvel accord</translation>
    </message>
    <message>
        <source>Add a &amp;payer</source>
        <translation>Ajouter un &amp;payeur</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Choose who pays</source>
        <translation>Choisir qui paie</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Parts or amount</source>
        <translation>Parts ou montant</translation>
    </message>
    <message>
        <source>part(s)</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>€, fixed</source>
        <translation>€, fixe</translation>
    </message>
    <message>
        <source>Choose who pays on each line, or remove the line.</source>
        <translation>Choisissez qui paie sur chaque ligne, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>“%1” is no number of parts: type 1, 2, 3…</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de parts&#xa0;: saisissez 1, 2, 3…</translation>
    </message>
    <message>
        <source>“%1” is no amount: type for instance 120 or 45,50.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant&#xa0;: saisissez par exemple 120 ou 45,50.</translation>
    </message>
    <message>
        <source>Say from which day on these shares hold.</source>
        <translation>Indiquez à partir de quel jour ces parts valent.</translation>
    </message>
    <message>
        <source>Of what the fixed amounts leave: %1</source>
        <translation>De ce que laissent les montants fixes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ShownList</name>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>Exporter ou imprimer la liste</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (.csv)</source>
        <translation>Fichier CSV (.csv)</translation>
    </message>
    <message>
        <source>PDF file (.pdf)</source>
        <translation>Fichier PDF (.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Birth dates and phones were left out: only the office may export them.</source>
        <translation>Les dates de naissance et les téléphones n’y figurent pas&#xa0;: seul le secrétariat peut les exporter.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
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
    <name>ui::SignatureDialog</name>
    <message>
        <source>Who signs</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Papers issued from now on; those issued before stay.</source>
        <translation>Pour les documents émis à partir de maintenant&#xa0;; ceux déjà émis restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing: the director of the school.</source>
        <translation>Laissé vide&#xa0;: la direction de l’école.</translation>
    </message>
    <message>
        <source>Nothing: %1, the director.</source>
        <translation>Laissé vide&#xa0;: %1, à la direction.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Above the signature, for instance: The director</source>
        <translation>Au-dessus de la signature, par exemple&#xa0;: La directrice</translation>
    </message>
    <message>
        <source>Papers that carry the picture</source>
        <translation>Documents qui portent l’image</translation>
    </message>
    <message>
        <source>On the others room is left to sign by hand. Of letters, each template says it.</source>
        <translation>Les autres laissent la place de signer à la main. Pour les lettres, chaque modèle le précise.</translation>
    </message>
</context>
<context>
    <name>ui::SituationDialog</name>
    <message>
        <source>Change of situation</source>
        <translation>Changement de situation</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>What stood in the file before that day stays as it was</source>
        <translation>Ce que disait le dossier avant ce jour reste tel quel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In the school’s words, as short as can be: it stands in the history</source>
        <translation>Avec vos mots, le plus court possible&#xa0;: il figure dans l’historique</translation>
    </message>
    <message>
        <source>Where the young person lives</source>
        <translation>Domicile de l’élève</translation>
    </message>
    <message>
        <source>With whom the young person lives, who is called in which order, who receives mail, who pays; a restricted contact with its decision. Open a line to change it.</source>
        <translation>Avec qui vit l’élève, qui est appelé et dans quel ordre, qui reçoit le courrier, qui paie&#xa0;; un contact restreint avec sa décision. Ouvrez une ligne pour la modifier.</translation>
    </message>
    <message>
        <source>Who pays from that day on</source>
        <translation>Qui paie à partir de ce jour</translation>
    </message>
    <message>
        <source>Instalments due from that day on and not paid move; those before stay. Money that was paid stays with whoever paid it.</source>
        <translation>Les échéances de ce jour et d’après, non réglées, changent de payeur&#xa0;; celles d’avant restent. L’argent versé reste à qui l’a versé.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1. From when, and where</source>
        <translation>1. À partir de quand, et où</translation>
    </message>
    <message>
        <source>2. Who is beside them</source>
        <translation>2. L’entourage</translation>
    </message>
    <message>
        <source>3. Who pays what remains</source>
        <translation>3. Qui paie ce qui reste</translation>
    </message>
    <message>
        <source>4. What this changes</source>
        <translation>4. Ce qui change</translation>
    </message>
    <message>
        <source>Carry the change &amp;out</source>
        <translation>&amp;Appliquer le changement</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n instalment(s) · %3</source>
        <translation>
            <numerusform>%1 · %2 · %n échéance · %3</numerusform>
            <numerusform>%1 · %2 · %n échéances · %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Who moves there too, the same day</source>
        <translation>Qui y emménage aussi, le même jour</translation>
    </message>
    <message>
        <source>%1 moves to %2, and %3 lives there too: does that home change the same day?</source>
        <translation>%1 s’installe au %2, et %3 vit avec&#xa0;: son domicile change-t-il le même jour&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Take this address over</source>
        <translation>Re&amp;prendre cette adresse</translation>
    </message>
</context>
<context>
    <name>ui::SituationForm</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>Employeur ou établissement</translation>
    </message>
    <message>
        <source>In the trade they learned</source>
        <translation>Dans le métier appris</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>May lie ahead: a job from September, told in July.</source>
        <translation>Peut être à venir&#xa0;: un emploi en septembre, annoncé en juillet.</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>Of a contract; left empty: still so.</source>
        <translation>Fin d’un contrat&#xa0;; vide&#xa0;: toujours en cours.</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>The young person, a parent, the employer, the new school.</source>
        <translation>L’élève, un parent, l’employeur, le nouvel établissement.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Nouvelle reçue le</translation>
    </message>
</context>
<context>
    <name>ui::SituationPreviewView</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Papers to print anew</source>
        <translation>Documents à réimprimer</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) move: %1</source>
        <translation>
            <numerusform>%n échéance change de payeur&#xa0;: %1</numerusform>
            <numerusform>%n échéances changent de payeur&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · due %2 · %3: %4, then %5</source>
        <translation>%1 · échéance du %2 · %3&#xa0;: %4, puis %5</translation>
    </message>
    <message>
        <source>What was due before, and what is paid already, stays with whoever was asked for it.</source>
        <translation>Ce qui était dû avant, et ce qui est déjà payé, reste à qui cela était demandé.</translation>
    </message>
</context>
<context>
    <name>ui::SlotDialog</name>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, à partir du %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Weeks A</source>
        <translation>Semaines A</translation>
    </message>
    <message>
        <source>Weeks B</source>
        <translation>Semaines B</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Aucune salle</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Tout le groupe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Subject or workshop</source>
        <translation>Matière ou atelier</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>The letters of the weeks are set in the settings, under Opened days.</source>
        <translation>Les lettres des semaines se posent dans les réglages, sous Jours ouverts et semaines.</translation>
    </message>
    <message>
        <source>Rests on an order</source>
        <translation>S’appuie sur une commande</translation>
    </message>
    <message>
        <source>In your own words. A lesson that rests on an order still counts as theory.</source>
        <translation>Avec vos mots. Un cours qui s’appuie sur une commande compte toujours en théorie.</translation>
    </message>
</context>
<context>
    <name>ui::StaffHoursView</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Practice given</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Theory given</source>
        <translation>Théorie</translation>
    </message>
    <message>
        <source>Other given</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Roll not done</source>
        <translation>Sans appel</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>For a colleague</source>
        <translation>Pour d’autres</translation>
    </message>
    <message>
        <source>By a colleague</source>
        <translation>Par d’autres</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Hours of the staff</source>
        <translation>Heures de l’équipe</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No hours in this period</source>
        <translation>Aucune heure sur cette période</translation>
    </message>
    <message>
        <source>Sessions of the timetable count for who is named in them, or replaces.</source>
        <translation>Les séances de l’emploi du temps comptent pour la personne nommée, ou pour qui la remplace.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Choose somebody: the sessions behind the figures appear here.</source>
        <translation>Choisissez une personne&#xa0;: les séances derrière les chiffres s’affichent ici.</translation>
    </message>
    <message>
        <source>Done, replacing</source>
        <translation>Fait, en remplacement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Sessions of %1</source>
        <translation>Séances de %1</translation>
    </message>
</context>
<context>
    <name>ui::StaffPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Rechercher dans l’équipe</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Teachers, workshop masters, volunteers: whoever has sessions or is in charge of a group.</source>
        <translation>Enseignants, maîtres professionnels, bénévoles&#xa0;: toute personne qui a des séances ou la charge d’un groupe.</translation>
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
        <source>It gives no right: rights come from the roles of the account.</source>
        <translation>Elle ne donne aucun droit&#xa0;: les droits viennent des rôles du compte.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Agrément du</translation>
    </message>
    <message>
        <source>Approval to teach, article L443-3.</source>
        <translation>Agrément pour enseigner, article L443-3.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Se connecte comme</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Départ le %1</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: fiche enregistrée.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1&#xa0;: fiche ajoutée.</translation>
    </message>
    <message>
        <source>%1 is at work again.</source>
        <translation>%1&#xa0;: de nouveau en poste.</translation>
    </message>
    <message>
        <source>%1 is archived: sessions and documents keep the name.</source>
        <translation>%1&#xa0;: fiche archivée, les séances et les documents gardent le nom.</translation>
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
    <name>ui::StatutoryPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Lists to make</source>
        <translation>Listes à établir</translation>
    </message>
    <message>
        <source>Papers that were made</source>
        <translation>Documents établis</translation>
    </message>
    <message>
        <source>&amp;Make the list…</source>
        <translation>É&amp;tablir la liste…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Enregistrer en P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>The school year has not begun</source>
        <translation>L’année scolaire n’a pas commencé</translation>
    </message>
    <message>
        <source>The list of the pupils is due within days of its start, then the changes of each month.</source>
        <translation>La liste des élèves est due dans les jours qui suivent la rentrée, puis les mouvements de chaque mois.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>Each list that is made stays here as it was issued, to be printed again.</source>
        <translation>Chaque liste établie reste ici telle quelle, prête à réimprimer.</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Statutory lists</source>
        <translation>Listes obligatoires</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) to make</source>
        <translation>
            <numerusform>%n liste à établir</numerusform>
            <numerusform>%n listes à établir</numerusform>
        </translation>
    </message>
    <message>
        <source>Academic authority</source>
        <translation>Autorité académique</translation>
    </message>
    <message>
        <source>Mayors and DASEN</source>
        <translation>Mairies et DASEN</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>À établir</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établie</translation>
    </message>
    <message>
        <source>Late: was due by %1</source>
        <translation>En retard&#xa0;: avant le %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) made: print them or save them as PDF.</source>
        <translation>
            <numerusform>%n document établi&#xa0;: imprimez-le ou enregistrez-le en PDF.</numerusform>
            <numerusform>%n documents établis&#xa0;: imprimez-les ou enregistrez-les en PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Faite ailleurs</translation>
    </message>
    <message>
        <source>&amp;Due again</source>
        <translation>À faire de nou&amp;veau</translation>
    </message>
    <message>
        <source>Made &amp;elsewhere…</source>
        <translation>Faite &amp;ailleurs…</translation>
    </message>
    <message>
        <source>%1: due again.</source>
        <translation>%1&#xa0;: de nouveau à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) noted as made elsewhere.</source>
        <translation>
            <numerusform>%n liste notée comme faite ailleurs.</numerusform>
            <numerusform>%n listes notées comme faites ailleurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StayDialog</name>
    <message>
        <source>&amp;Keep the stay</source>
        <translation>&amp;Enregistrer le séjour</translation>
    </message>
    <message>
        <source>Days of its own</source>
        <translation>Dates particulières</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>As they stand on the agreement: 8 h 30 – 12 h, 13 h – 16 h</source>
        <translation>Comme sur la convention&#xa0;: 8 h 30 – 12 h, 13 h – 16 h</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Insurer and number of the contract</source>
        <translation>Assureur et numéro de contrat</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Téléphone d’urgence</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Convention signée le</translation>
    </message>
    <message>
        <source>This workshop takes nobody during that session.</source>
        <translation>Cet atelier n’accueille personne pendant cette session.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left of %1.</source>
        <translation>
            <numerusform>%n place libre sur %1.</numerusform>
            <numerusform>%n places libres sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Full: %1 places are taken.</source>
        <translation>Complet&#xa0;: les %1 places sont prises.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>Motif de la venue</translation>
    </message>
</context>
<context>
    <name>ui::StaySessionDialog</name>
    <message>
        <source>Session of stays</source>
        <translation>Session de séjours</translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation>&amp;Enregistrer la session</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For instance: February stays</source>
        <translation>Par exemple&#xa0;: séjours de février</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>They come for</source>
        <translation>Motif de la venue</translation>
    </message>
</context>
<context>
    <name>ui::StaysTab</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Sessions of stays</source>
        <translation>Sessions de séjours</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Convention</translation>
    </message>
    <message>
        <source>&amp;Grid…</source>
        <translation>&amp;Grille…</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Co&amp;rriger…</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Pas encore de session</translation>
    </message>
    <message>
        <source>Days on which several come, and how many each workshop takes.</source>
        <translation>Des jours où plusieurs jeunes viennent, et le nombre de places par atelier.</translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>New &amp;session</source>
        <translation>Nouvelle &amp;session</translation>
    </message>
    <message>
        <source>No stay here</source>
        <translation>Pas de séjour ici</translation>
    </message>
    <message>
        <source>A stay is planned from a candidate: the agreement, the days and the workshop are then found here.</source>
        <translation>Un séjour se prévoit depuis un candidat&#xa0;: la convention, les dates et l’atelier se retrouvent ensuite ici.</translation>
    </message>
    <message>
        <source>Which stays</source>
        <translation>Quels séjours</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Issue a new one</source>
        <translation>Établir une nouvelle convention</translation>
    </message>
    <message>
        <source>All stays</source>
        <translation>Tous les séjours</translation>
    </message>
    <message>
        <source>To come or in progress</source>
        <translation>À venir ou en cours</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>To be made</source>
        <translation>À établir</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>signée le %1</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>pas encore signée</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Stay of %1 planned.</source>
        <translation>Séjour de %1 prévu.</translation>
    </message>
    <message>
        <source>Stay of %1: saved.</source>
        <translation>Séjour de %1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>Session added.</source>
        <translation>Session ajoutée.</translation>
    </message>
    <message>
        <source>Session: saved.</source>
        <translation>Session&#xa0;: enregistrée.</translation>
    </message>
    <message>
        <source>Stay of %1: %2.</source>
        <translation>Séjour de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Grid kept.</source>
        <translation>Grille enregistrée.</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Convention %1</translation>
    </message>
    <message>
        <source>Agreement %1 issued.</source>
        <translation>Convention %1 établie.</translation>
    </message>
    <message>
        <source>Discovery stays</source>
        <translation>Séjours de découverte</translation>
    </message>
    <message>
        <source>Third-form observations</source>
        <translation>Stages d’observation de 3e</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>Telles qu’émises</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
</context>
<context>
    <name>ui::StepDialog</name>
    <message>
        <source>A step was taken</source>
        <translation>Démarche faite</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Aucun courrier</translation>
    </message>
    <message>
        <source>Letter that was issued</source>
        <translation>Courrier établi</translation>
    </message>
</context>
<context>
    <name>ui::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ui::StudentAttendance</name>
    <message>
        <source>Half-days, six months</source>
        <translation>Demi-journées manquées, six mois</translation>
    </message>
    <message>
        <source>Absences to follow</source>
        <translation>Absences à suivre</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Late arrivals, six months</source>
        <translation>Retards, six mois</translation>
    </message>
    <message>
        <source>Hours of the year</source>
        <translation>Heures de l’année</translation>
    </message>
    <message>
        <source>Half-days this month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>School days in a row</source>
        <translation>Jours d’affilée</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retards</translation>
    </message>
    <message>
        <source>Share of practice</source>
        <translation>Part de pratique</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Heures suivies</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter pour l’instant</translation>
    </message>
    <message>
        <source>Half-days, absences and hours stand here once sessions of this young person are over.</source>
        <translation>Demi-journées, absences et heures s’affichent ici dès qu’une séance de cet élève a eu lieu.</translation>
    </message>
    <message>
        <source>No session is over yet.</source>
        <translation>Aucune séance n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>No absence is to be followed.</source>
        <translation>Aucune absence à suivre.</translation>
    </message>
    <message>
        <source>No number was reached, and no step was taken.</source>
        <translation>Aucun seuil atteint, aucune démarche notée.</translation>
    </message>
    <message>
        <source>Nobody noted a late arrival.</source>
        <translation>Aucun retard noté.</translation>
    </message>
    <message>
        <source>Hours are counted as soon as rolls are done.</source>
        <translation>Les heures se comptent dès que les appels sont faits.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a valid reason</source>
        <translation>
            <numerusform>%n sans motif valable</numerusform>
            <numerusform>%n sans motif valable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) awaited</source>
        <translation>
            <numerusform>%n motif attendu</numerusform>
            <numerusform>%n motifs attendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Attended: %1 of practice, %2 of theory. %3</source>
        <translation>Suivies&#xa0;: %1 de pratique, %2 de théorie. %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>Without a valid reason</source>
        <translation>Sans motif valable</translation>
    </message>
    <message>
        <source>Half-days missed, month by month</source>
        <translation>Demi-journées manquées, mois par mois</translation>
    </message>
</context>
<context>
    <name>ui::StudentFeesView</name>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Cance&amp;l the charge…</source>
        <translation>A&amp;nnuler la facturation…</translation>
    </message>
    <message>
        <source>Cance&amp;l the payment…</source>
        <translation>A&amp;nnuler le règlement…</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Back to all students</source>
        <translation>Revenir à tous les élèves</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Ouvrir le d&amp;ossier</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>What is charged or paid for this student appears here.</source>
        <translation>Ce qui est facturé ou réglé pour cet élève apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing late</source>
        <translation>Aucun retard</translation>
    </message>
    <message>
        <source>Remind the payer</source>
        <translation>Payeur à relancer</translation>
    </message>
    <message>
        <source>Cancel this charge?</source>
        <translation>Annuler cette facturation&#xa0;?</translation>
    </message>
    <message>
        <source>%1, %2. It stays in the file with the reason you give. This cannot be undone.

Reason:</source>
        <translation>%1, %2. Elle reste dans le dossier avec le motif que vous donnez. Cette annulation est définitive.

Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel the charge</source>
        <translation>Annuler la facturation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The charge is cancelled.</source>
        <translation>La facturation est annulée.</translation>
    </message>
    <message>
        <source>Allocate the &amp;advance…</source>
        <translation>&amp;Affecter l’avance…</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Compte de %1</translation>
    </message>
    <message>
        <source>State&amp;ment of the payer</source>
        <translation>Rele&amp;vé du payeur</translation>
    </message>
    <message>
        <source>&amp;Who pays which share…</source>
        <translation>&amp;Qui paie quelle part…</translation>
    </message>
    <message>
        <source>National &amp;bursary…</source>
        <translation>&amp;Bourse nationale…</translation>
    </message>
    <message>
        <source>&amp;Another payer from a day on…</source>
        <translation>&amp;Un autre payeur à partir d’un jour…</translation>
    </message>
    <message>
        <source>What is no longer owed after &amp;leaving…</source>
        <translation>Ce qui n’est plus &amp;dû après un départ…</translation>
    </message>
    <message>
        <source>A&amp;greements</source>
        <translation>Ac&amp;cords</translation>
    </message>
</context>
<context>
    <name>ui::StudentFilePage</name>
    <message>
        <source>New student</source>
        <translation>Nouvel élève</translation>
    </message>
    <message>
        <source>The file of %1 is saved.</source>
        <translation>La fiche de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>%1, born %2, is kept already: is it the same person?</source>
        <translation>%1, naissance le %2, a déjà une fiche&#xa0;: est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed in the file of %1 is not saved yet.</source>
        <translation>Votre saisie dans la fiche de %1 n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>The file of %1 is out of the archive.</source>
        <translation>La fiche de %1 est sortie des archives.</translation>
    </message>
    <message>
        <source>The file of %1 is archived.</source>
        <translation>La fiche de %1 est archivée.</translation>
    </message>
    <message>
        <source>The departure of %1 is taken back.</source>
        <translation>Le départ de %1 est annulé.</translation>
    </message>
    <message>
        <source>The departure of %1 is recorded.</source>
        <translation>Le départ de %1 est enregistré.</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>&amp;Departure…</source>
        <translation>&amp;Départ…</translation>
    </message>
    <message>
        <source>Archi&amp;ve</source>
        <translation>Archi&amp;ver</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation>Famille et contacts</translation>
    </message>
    <message>
        <source>Identity and family</source>
        <translation>Identité et famille</translation>
    </message>
    <message>
        <source>In this school</source>
        <translation>Dans cette école</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Scolarité</translation>
    </message>
    <message>
        <source>History of the file</source>
        <translation>Historique de la fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naissance le %1</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Take the &amp;departure back</source>
        <translation>Annuler le &amp;départ</translation>
    </message>
    <message>
        <source>Fill in what you know: the rest can be completed later.</source>
        <translation>Saisissez ce que vous savez&#xa0;: le reste se complète plus tard.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Restricted contact</source>
        <translation>Contact restreint</translation>
    </message>
    <message>
        <source>Not enrolled yet.</source>
        <translation>Pas encore d’inscription.</translation>
    </message>
    <message>
        <source>Fees and payments</source>
        <translation>Scolarité et règlements</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Anciens élèves</translation>
    </message>
    <message>
        <source>Save the file first: what is kept is printed.</source>
        <translation>Enregistrez d’abord la fiche&#xa0;: c’est ce qui est enregistré qui s’imprime.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Il ne reste rien à régler.</translation>
    </message>
    <message>
        <source>What is given back</source>
        <translation>Matériel à rendre</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <translation>Séparez par des points-virgules</translation>
    </message>
    <message>
        <source>Certificate of schooling…</source>
        <translation>Certificat de scolarité…</translation>
    </message>
    <message>
        <source>Certificate of leaving (exeat)…</source>
        <translation>Certificat de radiation (exeat)…</translation>
    </message>
    <message>
        <source>No departure of %1 is recorded: record it first.</source>
        <translation>Aucun départ de %1 n’est enregistré&#xa0;: enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Certificates, and this student on other pages</source>
        <translation>Certificats, et cet élève sur d’autres pages</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Vie quotidienne</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>&amp;Change of situation…</source>
        <translation>&amp;Changement de situation…</translation>
    </message>
    <message>
        <source>Papers to print anew</source>
        <translation>Documents à réimprimer</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Mail and signatures</source>
        <translation>Courrier et signatures</translation>
    </message>
    <message numerus="yes">
        <source>The change of situation of %1 is recorded: %n paper(s) to print anew.</source>
        <translation>
            <numerusform>Le changement de situation de %1 est enregistré&#xa0;: %n document à réimprimer.</numerusform>
            <numerusform>Le changement de situation de %1 est enregistré&#xa0;: %n documents à réimprimer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no current school year to print a statement of.</source>
        <translation>Il n’y a pas d’année scolaire en cours pour un relevé de compte.</translation>
    </message>
    <message>
        <source>%1 today, of which %2 is no longer owed after %3: %4.</source>
        <translation>%1 aujourd’hui, dont %2 ne sont plus dus après le %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Take off the %1 that is no longer owed</source>
        <translation>Retirer les %1 qui ne sont plus dus</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Attendance and hours</source>
        <translation>Assiduité et heures</translation>
    </message>
</context>
<context>
    <name>ui::StudentIncidents</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
    <message>
        <source>Incidents and measures</source>
        <translation>Incidents et mesures</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Tell an &amp;incident</source>
        <translation>Raconter un &amp;incident</translation>
    </message>
    <message>
        <source>Decide a &amp;measure</source>
        <translation>Décider une &amp;mesure</translation>
    </message>
    <message>
        <source>Nothing is told</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Incidents and measures about this young person stand here.</source>
        <translation>Les incidents et les mesures concernant cet élève apparaissent ici.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
</context>
<context>
    <name>ui::StudentListModel</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n&#xa0;point</numerusform>
            <numerusform>%n&#xa0;points</numerusform>
        </translation>
    </message>
    <message>
        <source>RESTRICTED CONTACT</source>
        <translation>CONTACT RESTREINT</translation>
    </message>
</context>
<context>
    <name>ui::StudentListView</name>
    <message>
        <source>Name, group, diploma or phone</source>
        <translation>Nom, groupe, diplôme ou téléphone</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Diploma in view</source>
        <translation>Diplôme préparé</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>To &amp;complete</source>
        <translation>À &amp;compléter</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Enrol a student</source>
        <translation>Inscrire un élève</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>All diplomas</source>
        <translation>Tous les diplômes</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n&#xa0;élève</numerusform>
            <numerusform>%n&#xa0;élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away: archived files and other years have their own choice.</source>
        <translation>Essayez moins de lettres, ou retirez un filtre&#xa0;: les fiches archivées et les autres années ont leur propre choix.</translation>
    </message>
    <message>
        <source>No student yet</source>
        <translation>Aucun élève pour l’instant</translation>
    </message>
    <message>
        <source>Each young person has a file here: identity, family, group and diploma in view.</source>
        <translation>Chaque élève a sa fiche ici&#xa0;: identité, famille, groupe et diplôme préparé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n student(s)</source>
        <translation>
            <numerusform>%1 sur %n&#xa0;élève</numerusform>
            <numerusform>%1 sur %n&#xa0;élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>No archived file</source>
        <translation>Aucune fiche archivée</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Certificates of schooling of the chosen group…</source>
        <translation>Certificats de scolarité du groupe choisi…</translation>
    </message>
    <message>
        <source>Photos of the students from a folder…</source>
        <translation>Photos des élèves d’un dossier…</translation>
    </message>
    <message>
        <source>Lists, sheets and labels of those who are shown… (Ctrl+Shift+P)</source>
        <translation>Listes, fiches et étiquettes des élèves affichés… (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Écrire une lettre…</translation>
    </message>
</context>
<context>
    <name>ui::StudentPreview</name>
    <message>
        <source>Choose a student to see whom to call and what is missing.</source>
        <translation>Choisissez un élève pour voir qui appeler et ce qui manque.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naissance le %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Diploma in view</source>
        <translation>Diplôme préparé</translation>
    </message>
    <message>
        <source>Theory group</source>
        <translation>Groupe de théorie</translation>
    </message>
    <message>
        <source>Student&apos;s phone</source>
        <translation>Téléphone de l’élève</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A contact is restricted by a decision: open the file before calling anybody.</source>
        <translation>Un contact est restreint par une décision&#xa0;: ouvrez la fiche avant d’appeler qui que ce soit.</translation>
    </message>
    <message>
        <source>To complete: %1.</source>
        <translation>À compléter&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::StudentsPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>E&amp;nrol a student</source>
        <translation>I&amp;nscrire un élève</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Student file</source>
        <translation>Fiche de l’élève</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Lists, sheets and labels</source>
        <translation>Listes, fiches et étiquettes</translation>
    </message>
</context>
<context>
    <name>ui::SuccessView</name>
    <message>
        <source>Success per diploma</source>
        <translation>Réussite par diplôme</translation>
    </message>
    <message>
        <source>No result to count</source>
        <translation>Aucun résultat à compter</translation>
    </message>
    <message>
        <source>Rates appear here once candidates are entered and the jury’s results noted.</source>
        <translation>Les taux apparaissent ici dès que des candidats sont inscrits et les résultats du jury notés.</translation>
    </message>
    <message>
        <source>What the rates mean</source>
        <translation>Ce que disent les taux</translation>
    </message>
    <message>
        <source>Of those who came: diplomas obtained out of candidates who came to the exam. Absent candidates do not count; a result still awaited counts as not obtained.</source>
        <translation>Sur les présents&#xa0;: diplômes obtenus parmi les candidats venus à l’examen. Les absences ne comptent pas&#xa0;; un résultat encore attendu compte comme non obtenu.</translation>
    </message>
    <message>
        <source>Of those entered: diplomas obtained out of all candidates entered, absent ones included.</source>
        <translation>Sur les inscrits&#xa0;: diplômes obtenus parmi tous les candidats inscrits, absences comprises.</translation>
    </message>
    <message>
        <source>Of the cohort: diplomas obtained out of everybody who began training for this session, whoever left on the way included.</source>
        <translation>Sur la promotion&#xa0;: diplômes obtenus parmi toutes les personnes entrées en formation pour cette session, départs en cours de route compris.</translation>
    </message>
    <message>
        <source>A percentage is given from five cases on; n/N always.</source>
        <translation>Le pourcentage est donné à partir de cinq cas&#xa0;; n/N toujours.</translation>
    </message>
    <message>
        <source>Success per diploma · session %1</source>
        <translation>Réussite par diplôme · session %1</translation>
    </message>
    <message>
        <source>Session %1 · all diplomas: %2 of those who came</source>
        <translation>Session %1 · tous diplômes&#xa0;: %2 des présents</translation>
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
    <name>ui::TakeoverPage</name>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Heures suivies</translation>
    </message>
    <message>
        <source>Lines to correct</source>
        <translation>Lignes à corriger</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
        <source>Import your list of students first: then the balances and the hours of each are taken over here.</source>
        <translation>Importez d’abord votre liste d’élèves&#xa0;: les soldes et les heures de chacun se reprennent ensuite ici.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Balances taken over</source>
        <translation>Soldes repris</translation>
    </message>
    <message>
        <source>Hours taken over</source>
        <translation>Heures reprises</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>One line for each payer who owes something or is ahead. The payer may be left out when only one person pays.</source>
        <translation>Une ligne par payeur qui doit encore quelque chose ou qui a versé d’avance. Le payeur peut être omis quand une seule personne paie.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>One line for each student and kind of session: at least the hours attended, as 120, 120 h 30 or 120,5.</source>
        <translation>Une ligne par élève et par type de séance&#xa0;: au moins les heures suivies, écrites 120, 120 h 30 ou 120,5.</translation>
    </message>
    <message>
        <source>Figures at the end of</source>
        <translation>Chiffres au soir du</translation>
    </message>
    <message>
        <source>Number of the next receipt</source>
        <translation>Numéro du prochain reçu</translation>
    </message>
    <message>
        <source>Balances of payers</source>
        <translation>Soldes des payeurs</translation>
    </message>
    <message>
        <source>Hours of students</source>
        <translation>Heures des élèves</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>C&amp;oller des cellules</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove the lines</source>
        <translation>Retirer les &amp;lignes</translation>
    </message>
    <message>
        <source>Lines removed.</source>
        <translation>Lignes retirées.</translation>
    </message>
    <message>
        <source>Taking over in mid-year</source>
        <translation>Reprise en cours d’année</translation>
    </message>
    <message>
        <source>Paste cells of a spreadsheet at the chosen cell</source>
        <translation>Coller les cellules d’un tableur à partir de la cellule choisie</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Empty the chosen cells</source>
        <translation>Vider les cellules choisies</translation>
    </message>
    <message>
        <source>Take over what is right</source>
        <translation>Reprendre les lignes justes</translation>
    </message>
    <message>
        <source>Figures at the end of %1</source>
        <translation>Chiffres au soir du %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>none given yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après le %1</translation>
    </message>
    <message>
        <source>Taken over on %1 by %2: %3 balance(s), %4 line(s) of hours.</source>
        <translation>Repris le %1 par %2. Soldes&#xa0;: %3, lignes d’heures&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Receipts go on from %1.</source>
        <translation>Les reçus continuent au n° %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n takeover(s) before it.</source>
        <translation>
            <numerusform>%n reprise plus ancienne.</numerusform>
            <numerusform>%n reprises plus anciennes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler la reprise</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>charged as taken over</source>
        <translation>facturé comme reprise</translation>
    </message>
    <message>
        <source>kept for the payers</source>
        <translation>gardé pour les payeurs</translation>
    </message>
    <message>
        <source>counted with the rolls</source>
        <translation>compté avec les appels</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>rien à corriger</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>elles restent de côté</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the cells in your spreadsheet first.</source>
        <translation>Il n’y a rien à coller&#xa0;: copiez d’abord les cellules dans votre tableur.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <translation>
            <numerusform>%n ligne collée.</numerusform>
            <numerusform>%n lignes collées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines to take over</source>
        <translation>Lignes à reprendre</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>The columns of this list are not known. Give them these titles: %1; or copy the cells and paste them here.</source>
        <translation>Les colonnes de cette liste ne sont pas reconnues. Donnez-leur ces titres&#xa0;: %1&#xa0;; ou copiez les cellules et collez-les ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>%n ligne lue.</numerusform>
            <numerusform>%n lignes lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over without these lines?</source>
        <translation>Reprendre sans ces lignes&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken over as they are. They stay here to be corrected; the others are taken over now.</source>
        <translation>
            <numerusform>%n ligne ne peut pas être reprise telle quelle. Elle reste ici pour être corrigée&#xa0;; les autres sont reprises maintenant.</numerusform>
            <numerusform>%n lignes ne peuvent pas être reprises telles quelles. Elles restent ici pour être corrigées&#xa0;; les autres sont reprises maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the others</source>
        <translation>Reprendre les autres</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken over.</source>
        <translation>
            <numerusform>%n ligne reprise.</numerusform>
            <numerusform>%n lignes reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the takeover back?</source>
        <translation>Annuler la reprise&#xa0;?</translation>
    </message>
    <message>
        <source>Its balances, its hours and the number of the next receipt are taken back together. The lines have to be typed or pasted again.</source>
        <translation>Ses soldes, ses heures et le numéro du prochain reçu sont annulés ensemble. Les lignes seront à saisir ou à coller de nouveau.</translation>
    </message>
    <message>
        <source>The takeover is taken back.</source>
        <translation>La reprise est annulée.</translation>
    </message>
    <message>
        <source>the last day the earlier tool was in use</source>
        <translation>le dernier jour tenu avec l’ancien outil</translation>
    </message>
    <message>
        <source>the one your earlier tool would have given</source>
        <translation>celui que l’ancien outil aurait donné</translation>
    </message>
    <message>
        <source>This is far too much to be a list of a school: choose only the cells to take over, and copy them again.</source>
        <translation>C’est bien trop pour une liste d’école&#xa0;: choisissez seulement les cellules à reprendre et copiez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>ui::TargetsPage</name>
    <message>
        <source>Targets per diploma</source>
        <translation>Cibles par diplôme</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Share aimed at</source>
        <translation>Part visée</translation>
    </message>
    <message>
        <source>Green zone (%)</source>
        <translation>Zone verte (%)</translation>
    </message>
    <message>
        <source>Red outside (%)</source>
        <translation>Limites rouges (%)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Back to the school&apos;s</source>
        <translation>Revenir à celle de l’école</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>A text, a letter, a decision of the school.</source>
        <translation>Un texte, un courrier, une décision de l’école.</translation>
    </message>
    <message>
        <source>No diploma yet</source>
        <translation>Aucun diplôme</translation>
    </message>
    <message>
        <source>The diplomas that are prepared here stand in this list; each may have a target of its own.</source>
        <translation>Les diplômes préparés ici figurent dans cette liste&#xa0;; chacun peut avoir sa propre cible.</translation>
    </message>
    <message>
        <source>2/3–1/3 targets</source>
        <translation>Cibles 2/3–1/3</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>La sienne</translation>
    </message>
    <message>
        <source>The school&apos;s</source>
        <translation>Celle de l’école</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>%1: the school&apos;s target counts again.</source>
        <translation>%1&#xa0;: la cible de l’école compte de nouveau.</translation>
    </message>
</context>
<context>
    <name>ui::TaskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::TemplatesTab</name>
    <message>
        <source>&amp;Restore the original text</source>
        <translation>&amp;Revenir au texte d’origine</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>Insérer un &amp;champ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Nouveau modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Type de lettre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>An empty line starts a paragraph; a line that begins with # is a heading.</source>
        <translation>Une ligne vide commence un paragraphe&#xa0;; une ligne qui commence par # est un titre.</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Aperçu avec</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Re&amp;mettre en service</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Enrol somebody to see the letter with real words.</source>
        <translation>Inscrivez un élève pour voir la lettre avec de vrais mots.</translation>
    </message>
    <message>
        <source>Type the text of the letter: it is seen here.</source>
        <translation>Écrivez le texte de la lettre&#xa0;: il s’affiche ici.</translation>
    </message>
    <message>
        <source>Nothing to fill in for {%1}.</source>
        <translation>Rien à écrire pour {%1}.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>This is a copy: give it a name of its own.</source>
        <translation>Ceci est une copie&#xa0;: donnez-lui un nom.</translation>
    </message>
    <message>
        <source>%1 has its original text again.</source>
        <translation>%1 a retrouvé son texte d’origine.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1 est de nouveau en service.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 est archivé.</translation>
    </message>
    <message>
        <source>Give up what you typed?</source>
        <translation>Abandonner ce que vous avez écrit&#xa0;?</translation>
    </message>
    <message>
        <source>The template keeps the text it had.</source>
        <translation>Le modèle garde le texte qu’il avait.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Room to sign by hand</source>
        <translation>Place pour signer</translation>
    </message>
    <message>
        <source>Printed signature</source>
        <translation>Signature imprimée</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>En bas de la lettre</translation>
    </message>
    <message>
        <source>The picture of the signature is chosen in the settings, with the school.</source>
        <translation>L’image de la signature se choisit dans les réglages, avec l’établissement.</translation>
    </message>
</context>
<context>
    <name>ui::TermFields</name>
    <message>
        <source>Add a term</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>Retirer la dernière</translation>
    </message>
    <message>
        <source>Name of term %1</source>
        <translation>Nom de la période %1</translation>
    </message>
    <message>
        <source>First day of term %1</source>
        <translation>Premier jour de la période %1</translation>
    </message>
    <message>
        <source>Last day of term %1</source>
        <translation>Dernier jour de la période %1</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdsPage</name>
    <message>
        <source>Target or bound</source>
        <translation>Objectif ou seuil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Targets and bounds</source>
        <translation>Objectifs et seuils</translation>
    </message>
    <message>
        <source>A text, a letter, a decision of the school. Saving says that it was verified today.</source>
        <translation>Un texte, un courrier, une décision de l’école. Enregistrer indique une vérification ce jour.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Verified on %1.</source>
        <translation>Vérifié le %1.</translation>
    </message>
    <message>
        <source>This is the program&apos;s own value: nobody has verified it here yet.</source>
        <translation>C’est la valeur d’origine du logiciel&#xa0;: personne ne l’a encore vérifiée ici.</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: valeur enregistrée.</translation>
    </message>
</context>
<context>
    <name>ui::TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>8h30</translation>
    </message>
</context>
<context>
    <name>ui::TimetableBook</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
</context>
<context>
    <name>ui::TimetablePage</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sessions of the week</source>
        <translation>Séances de la semaine</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Annuler la séance…</translation>
    </message>
    <message>
        <source>&amp;Copy the week</source>
        <translation>&amp;Copier la semaine</translation>
    </message>
    <message>
        <source>&amp;Add a session</source>
        <translation>&amp;Ajouter une séance</translation>
    </message>
    <message>
        <source>&amp;This week</source>
        <translation>Cette s&amp;emaine</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Week before (Page Up)</source>
        <translation>Semaine précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Week after (Page Down)</source>
        <translation>Semaine suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned this week</source>
        <translation>Rien n’est prévu cette semaine</translation>
    </message>
    <message>
        <source>Add a session, or copy a week that looks like it.</source>
        <translation>Ajoutez une séance, ou copiez une semaine semblable.</translation>
    </message>
    <message>
        <source>Choose another week or another group.</source>
        <translation>Choisissez une autre semaine ou un autre groupe.</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Mes séances</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, replacing %2</source>
        <translation>%1, remplace %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>%n séance ajoutée.</numerusform>
            <numerusform>%n séances ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is changed.</source>
        <translation>La séance est modifiée.</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Pourquoi est-elle annulée&#xa0;?</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>La séance est annulée.</translation>
    </message>
    <message>
        <source>Copy the week</source>
        <translation>Copier la semaine</translation>
    </message>
    <message>
        <source>Copy the sessions of %1 to the week of</source>
        <translation>Copier les séances de %1 vers la semaine du</translation>
    </message>
    <message>
        <source>every group</source>
        <translation>tous les groupes</translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <translation>
            <numerusform>%n laissée de côté&#xa0;:</numerusform>
            <numerusform>%n laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>S’appuie sur</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qu’on a fait</translation>
    </message>
    <message>
        <source>As a sheet of days and hours</source>
        <translation>En grille de jours et d’heures</translation>
    </message>
    <message>
        <source>To a calendar…</source>
        <translation>Vers un agenda…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Ce qu’on a fait…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>Why does it change? (may be left empty)</source>
        <translation>Pourquoi change-t-elle&#xa0;? (peut rester vide)</translation>
    </message>
    <message>
        <source>The session stands again.</source>
        <translation>La séance est rétablie.</translation>
    </message>
    <message>
        <source>In one line, for whoever reads it later</source>
        <translation>En une ligne, pour qui la lira plus tard</translation>
    </message>
    <message>
        <source>What was done is kept.</source>
        <translation>Ce qu’on a fait est noté.</translation>
    </message>
    <message>
        <source>To a calendar</source>
        <translation>Vers un agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written.</source>
        <translation>
            <numerusform>%n séance écrite.</numerusform>
            <numerusform>%n séances écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Rétablir</translation>
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
    <name>ui::TypedRollLine</name>
    <message>
        <source>Everybody there: Enter. Else 3A 7R25…</source>
        <translation>Toutes et tous là&#xa0;: Entrée. Sinon 3A 7R25…</translation>
    </message>
    <message>
        <source>Exceptions of %1</source>
        <translation>Exceptions de %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message numerus="yes">
        <source>Everybody there: %n</source>
        <translation>
            <numerusform>%n présence, aucune exception</numerusform>
            <numerusform>%n présences, aucune exception</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TypedRollsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La feuille</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Code of a printed sheet</source>
        <translation>Code d’une feuille imprimée</translation>
    </message>
    <message>
        <source>Code of a sheet: APPEL-…</source>
        <translation>Code d’une feuille&#xa0;: APPEL-…</translation>
    </message>
    <message>
        <source>&amp;Print sheets</source>
        <translation>&amp;Imprimer des feuilles</translation>
    </message>
    <message>
        <source>Roll sheets of the week</source>
        <translation>Feuilles d’appel de la semaine</translation>
    </message>
    <message>
        <source>Roll sheets of the week after</source>
        <translation>Feuilles d’appel de la semaine suivante</translation>
    </message>
    <message>
        <source>Signature sheets of the week</source>
        <translation>Feuilles d’émargement de la semaine</translation>
    </message>
    <message>
        <source>Signature sheets of the week after</source>
        <translation>Feuilles d’émargement de la semaine suivante</translation>
    </message>
    <message>
        <source>Rolls from paper</source>
        <translation>Saisie des appels</translation>
    </message>
    <message>
        <source>Sheet of %1, week of %2</source>
        <translation>Feuille de %1, semaine du %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>everybody is there but those typed; on to the next session</source>
        <translation>tout le monde est là sauf ce qui est tapé&#xa0;; séance suivante</translation>
    </message>
    <message>
        <source>number on the sheet, then the key of the roll</source>
        <translation>numéro sur la feuille, puis la touche de l’appel</translation>
    </message>
    <message>
        <source>the beginning of a name does as well</source>
        <translation>le début d’un nom convient aussi</translation>
    </message>
    <message>
        <source>there although an absence was announced</source>
        <translation>présence malgré une absence annoncée</translation>
    </message>
    <message>
        <source>No session is planned in the week of %1: there is no sheet to print.</source>
        <translation>Aucune séance n’est prévue la semaine du %1&#xa0;: il n’y a pas de feuille à imprimer.</translation>
    </message>
    <message>
        <source>Signature sheets</source>
        <translation>Feuilles d’émargement</translation>
    </message>
    <message>
        <source>Roll sheets</source>
        <translation>Feuilles d’appel</translation>
    </message>
    <message>
        <source>Leave these rolls without saving them?</source>
        <translation>Quitter ces appels sans les enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed is lost. To keep it, go back and press Enter on each line.</source>
        <translation>Ce que vous avez tapé sera perdu. Pour le garder, revenez et appuyez sur Entrée à chaque ligne.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>This is not the code of a roll sheet: it stands beside the square, such as APPEL-12-20260907.</source>
        <translation>Ce n’est pas le code d’une feuille d’appel&#xa0;: il figure à côté du carré, par exemple APPEL-12-20260907.</translation>
    </message>
    <message>
        <source>This session is still to come.</source>
        <translation>Cette séance est à venir.</translation>
    </message>
    <message>
        <source>The roll is closed.</source>
        <translation>L’appel est clos.</translation>
    </message>
    <message>
        <source>Done by %1: correct it on the roll-call page.</source>
        <translation>Fait par %1&#xa0;: corrigez-le sur la page Appel.</translation>
    </message>
    <message>
        <source>The roll of %1 is saved.</source>
        <translation>L’appel de %1 est enregistré.</translation>
    </message>
    <message>
        <source>No session on this day</source>
        <translation>Aucune séance ce jour-là</translation>
    </message>
    <message>
        <source>Each session of the day has a line here: type only who was not there.</source>
        <translation>Chaque séance du jour a sa ligne ici&#xa0;: ne tapez que les exceptions.</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Aucune ligne choisie</translation>
    </message>
    <message>
        <source>Go to a line: its sheet stands here, numbered as on paper.</source>
        <translation>Allez sur une ligne&#xa0;: sa feuille s’affiche ici, numérotée comme sur le papier.</translation>
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
<context>
    <name>ui::WhomList</name>
    <message>
        <source>Young person</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Group and path</source>
        <translation>Groupe et parcours</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whom the letters are about</source>
        <translation>Au sujet de qui</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>Young people who are enrolled appear here; for a letter of admission, candidates who were accepted; for missing papers, those whose file lacks some.</source>
        <translation>Les élèves inscrits apparaissent ici&#xa0;; pour une lettre d’admission, les candidats admis&#xa0;; pour des pièces manquantes, les dossiers incomplets.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
</context>
<context>
    <name>ui::WishDialog</name>
    <message>
        <source>What is wished</source>
        <translation>Le souhait</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Place on the waiting list</source>
        <translation>Rang sur la liste d’attente</translation>
    </message>
</context>
<context>
    <name>ui::WorkshopScreen</name>
    <message>
        <source>&amp;Finish the roll</source>
        <translation>&amp;Terminer l’appel</translation>
    </message>
    <message>
        <source>Workshop screen</source>
        <translation>Écran d’atelier</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Opens by itself on this PC</source>
        <translation>S’&amp;ouvre seul sur ce poste</translation>
    </message>
    <message>
        <source>Leave this roll without saving it?</source>
        <translation>Quitter cet appel sans l’enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you marked is lost. To keep it, go back and finish the roll.</source>
        <translation>Ce que vous avez marqué sera perdu. Pour le garder, revenez et terminez l’appel.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>No session today</source>
        <translation>Aucune séance aujourd’hui</translation>
    </message>
    <message>
        <source>Your sessions of the day stand here, with their rolls.</source>
        <translation>Vos séances du jour et leurs appels s’affichent ici.</translation>
    </message>
    <message>
        <source>closed by the office</source>
        <translation>clos par le secrétariat</translation>
    </message>
    <message>
        <source>done by %1</source>
        <translation>fait par %1</translation>
    </message>
    <message>
        <source>&amp;Save the roll</source>
        <translation>&amp;Enregistrer l’appel</translation>
    </message>
    <message>
        <source>No longer expected</source>
        <translation>N’est plus attendu</translation>
    </message>
    <message>
        <source>%1. Choose another mark if the person is there all the same.</source>
        <translation>%1. Choisissez une autre marque si la personne est là malgré tout.</translation>
    </message>
    <message>
        <source>The roll of %1 is saved.</source>
        <translation>L’appel de %1 est enregistré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::WorkshopTile</name>
    <message>
        <source>Other marks</source>
        <translation>Autres marques</translation>
    </message>
    <message>
        <source>Other marks of %1</source>
        <translation>Autres marques de %1</translation>
    </message>
</context>
<context>
    <name>ui::WorkshopsPage</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Name of the workshop</source>
        <translation>Nom de l’atelier</translation>
    </message>
    <message>
        <source>For instance machining, joinery, cooking.</source>
        <translation>Par exemple usinage, menuiserie, cuisine.</translation>
    </message>
    <message>
        <source>Add a workshop</source>
        <translation>Ajouter un atelier</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Aucun atelier</translation>
    </message>
    <message>
        <source>The workshops are where the school makes real products: groups, orders and machines belong to them.</source>
        <translation>C’est dans les ateliers que l’école fabrique de vrais produits&#xa0;: groupes, commandes et machines s’y rattachent.</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) in use</source>
        <translation>
            <numerusform>%n atelier en service</numerusform>
            <numerusform>%n ateliers en service</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1&#xa0;: modification enregistrée.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1&#xa0;: atelier ajouté.</translation>
    </message>
    <message>
        <source>%1 is archived: its past stays.</source>
        <translation>%1&#xa0;: atelier archivé, son passé reste.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1&#xa0;: atelier remis en service.</translation>
    </message>
</context>
<context>
    <name>ui::WriteTab</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Enregistrer en P&amp;DF</translation>
    </message>
    <message>
        <source>Prepare &amp;e-mails</source>
        <translation>Préparer les &amp;courriels</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Civil year %1</source>
        <translation>Année civile %1</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Année scolaire %1</translation>
    </message>
    <message>
        <source>Choose whom to write about: one, several with Ctrl or Shift, all with Ctrl+A.</source>
        <translation>Choisissez au sujet de qui écrire&#xa0;: un élève, plusieurs avec Ctrl ou Maj, tous avec Ctrl+A.</translation>
    </message>
    <message>
        <source>%1: nothing to fill in for {%2}.</source>
        <translation>%1&#xa0;: rien à écrire pour {%2}.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n enveloppe</numerusform>
            <numerusform>%n enveloppes</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Rédaction des lettres</translation>
    </message>
    <message>
        <source>Where should the letters be kept?</source>
        <translation>Où enregistrer les lettres&#xa0;?</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued, in one PDF.</source>
        <translation>
            <numerusform>%n lettre émise, en un PDF.</numerusform>
            <numerusform>%n lettres émises, en un PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed and issued.</source>
        <translation>
            <numerusform>%n lettre imprimée et émise.</numerusform>
            <numerusform>%n lettres imprimées et émises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed: nothing is issued.</source>
        <translation>Rien n’a été imprimé&#xa0;: rien n’est émis.</translation>
    </message>
    <message>
        <source>No e-mail address is known for any of them: print the letters.</source>
        <translation>Aucune adresse électronique n’est connue&#xa0;: imprimez les lettres.</translation>
    </message>
    <message>
        <source>Which folder takes the e-mails?</source>
        <translation>Dans quel dossier mettre les courriels&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) prepared: open them to send them.</source>
        <translation>
            <numerusform>%n courriel préparé&#xa0;: ouvrez-le pour l’envoyer.</numerusform>
            <numerusform>%n courriels préparés&#xa0;: ouvrez-les pour les envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the letters of those without an e-mail address?</source>
        <translation>Imprimer les lettres de ceux qui n’ont pas d’adresse électronique&#xa0;?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Still to be printed: %1.</source>
        <translation>Reste à imprimer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All &amp;remarks (%1)…</source>
        <translation>Toutes les &amp;remarques (%1)…</translation>
    </message>
    <message>
        <source>Remarks about these letters</source>
        <translation>Remarques sur ces lettres</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) not accepted: there is no letter of admission to write.</source>
        <translation>
            <numerusform>%n candidature n’est pas acceptée&#xa0;: il n’y a pas de lettre d’admission à écrire.</numerusform>
            <numerusform>%n candidatures ne sont pas acceptées&#xa0;: il n’y a pas de lettre d’admission à écrire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing from %n file(s).</source>
        <translation>
            <numerusform>Rien ne manque dans %n dossier.</numerusform>
            <numerusform>Rien ne manque dans %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n young person(s) not enrolled this year, so not in the list.</source>
        <translation>
            <numerusform>%n jeune n’a pas d’inscription cette année et n’est pas dans la liste.</numerusform>
            <numerusform>%n jeunes n’ont pas d’inscription cette année et ne sont pas dans la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearsPage</name>
    <message>
        <source>Past</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>School years</source>
        <translation>Années scolaires</translation>
    </message>
    <message>
        <source>Make it the current year</source>
        <translation>En faire l’année en cours</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Prepare a year</source>
        <translation>Préparer une année</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>For reviews and balances: name, first and last day.</source>
        <translation>Pour les bilans et les soldes&#xa0;: nom, premier et dernier jour.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Current year: %1</source>
        <translation>Année en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>Nouvelle année scolaire</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1&#xa0;: année ajoutée.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1&#xa0;: année enregistrée.</translation>
    </message>
    <message>
        <source>%1 is now the current year.</source>
        <translation>%1 est maintenant l’année en cours.</translation>
    </message>
    <message>
        <source>Remove this year?</source>
        <translation>Supprimer cette année&#xa0;?</translation>
    </message>
    <message>
        <source>%1 was made by mistake and nothing stands in it. It cannot be brought back.</source>
        <translation>%1 a été créée par erreur et ne contient rien. Elle ne pourra pas être rétablie.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1&#xa0;: année supprimée.</translation>
    </message>
    <message>
        <source>Change of &amp;year…</source>
        <translation>&amp;Passage d’année…</translation>
    </message>
    <message>
        <source>Taking &amp;over in mid-year…</source>
        <translation>&amp;Reprise en cours d’année…</translation>
    </message>
</context>
</TS>
