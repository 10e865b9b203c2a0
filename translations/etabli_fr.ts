<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>Usage: etabli [FILE] or etabli COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“etabli help COMMAND” says more. Sign in with --login NAME; the password is asked, or read with --password-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: etabli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing or too much.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>“%1” is not a date that exists. Type day, month and year, for instance 07/09/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: a year of two digits can mean two centuries. Type the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Type for instance 8h25 or 13:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount. Type euros and at most two decimals, for instance 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing is not allowed in this folder: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the stick does not answer as it should: try another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be written. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose a file saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB: not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text has %2 characters, %3 is the most that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text holds characters that cannot be kept. Type it again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is already kept as it was first printed. Print it again from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept pages of this document are not those that were printed. Run the check of the file, and restore a backup if it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 was already given this year: the next one is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <source>The second place for backups could not be written: is the stick plugged in, and is there room on it? The backup on this PC is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there or cannot be written. Plug in the stick, then choose a folder on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This school has no recovery key yet: the director makes one under Settings, then backups can be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the characters asked for. Look at the printed sheet and type them again: the old key stays in use until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery phrase needs at least five words that only you would put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail inside this backup was altered: nothing was restored from it. Choose an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is: a backup is only restored into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored file could not be given its name: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>This name and password do not go together. Check the Caps Lock key, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: wait %n second(s), then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be a sign-in name: take 3 to 32 letters without accents, digits, dots or hyphens, for instance c.moreau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome: choose the password you will use from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody already signs in as “%1”: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school keeps at least one director who can sign in: give that role to somebody else first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support referent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to check a password. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this account were altered in the file. Ask the director to give this account a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too short: take twelve characters or more, for instance four or five words that only you would put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too long: 200 characters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is among the first that would be tried. Take words that only you would put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not exist, or is not part of your work in this school. Ask the director if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is locked. Unlock it with your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The school file cannot be opened safely in this place. Move it to the PC&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open on the PC “%2” since %3. Close it there first; if that PC is off for good, take the file over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already open on this PC, by the session of “%2” since %3. Close that window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written, so the school file cannot be opened. Choose a folder of yours on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This school file was made by a newer Établi. Install the newer version on this PC to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file could not be brought to this version and was left as it is. Restore the last backup or ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds something Établi never puts there (“%1”): it was not opened and was left as it is. Restore a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inside of this file is not what Établi made: it was not opened and was left as it is. Restore a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a school file of Établi. It was left as it is; choose a file ending in .etabli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on a shared network folder, where two PCs could destroy it. Move it to this PC&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file is on a USB stick or card: it can be lost at any moment. Move it to the PC&apos;s own disk and keep the stick for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is almost full (%1 MB left). Free some space soon: when it is full nothing more can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read by your session on this PC. Ask whoever made it to give you the right to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only: it was not opened. Copy it to the PC&apos;s own disk, or ask for the right to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there any more. Check the folder, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a backup of Établi. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” could not be written: the disk or the stick is full, read-only or was pulled out. The older backups are intact; free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is incomplete or was altered: nothing was restored from it. Choose an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key or passphrase does not open this backup. Type it as it is printed on the school&apos;s recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was cancelled; the older ones are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restoring was cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file cannot be written: nothing was saved. Check that its folder is not read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the school file: nothing was saved. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file is damaged. Stop working in it and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer as it should: what you just did may not be saved. Make a backup elsewhere, then restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work took too long and was stopped: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school file refused this entry: nothing was saved. If it happens again, run the check of the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BackupRunner</name>
    <message>
        <source>The backup was cancelled; the older ones are intact.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed at the top of letters and receipts. The rest can be filled in later, under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School code (UAI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven digits and a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last school day; they can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First school day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last school day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has an own name and password; others are added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve characters or more: four or five words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name of the director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name of the director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your school is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the school be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School files (*.etabli)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, then print the recovery key under Settings: it is what opens the backups if this PC is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this one-time code down and give it to %1. With it the director chooses a password at the first sign-in, then prints the recovery key. Until then this code is also what opens the backups: keep it in the safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed on this page is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School files (*.etabli)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on another PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the sample school be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this PC is lost, so is the school: choose a second place for the backups, on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made and verified.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Choose the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is restored into a new file: what you have today stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key or phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed on the sheet in the school&apos;s safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Établi (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key or phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the restored school be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School files (*.etabli)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four groups of letters and digits, on the sheet you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve characters or more: four or five words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the password that only you will know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Welcome to Établi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbench of your École de Production: students and families, roll-calls and hours, fees and receipts, results and the yearly report. Everything stays in one file on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a school file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with a sample school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backup verified %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backup verified at %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UnlockDialog</name>
    <message>
        <source>Window locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
