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
    <name>records</name>
    <message>
        <source>This document is larger than 20 MB: it cannot be kept.</source>
        <translation>Ce document dépasse 20 Mo&#xa0;: il ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>This document is already kept as it was first printed. Print it again from there.</source>
        <translation>Ce document est déjà gardé tel qu’il a été imprimé la première fois. Réimprimez-le depuis là.</translation>
    </message>
    <message>
        <source>The kept pages of this document are not those that were printed. Run the check of the file, and restore a backup if it says so.</source>
        <translation>Les pages gardées de ce document ne sont pas celles qui ont été imprimées. Lancez la vérification du fichier, et restaurez une sauvegarde si elle le demande.</translation>
    </message>
    <message>
        <source>Number %1 was already given this year: the next one is %2.</source>
        <translation>Le numéro %1 a déjà été donné cette année&#xa0;: le suivant est %2.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to be filled in.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NativeDialogs</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Preferences</name>
    <message>
        <source>The settings of this PC could not be read. The usual ones are used; what you choose now is forgotten when the program is closed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the menu</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
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
