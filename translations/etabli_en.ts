<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>app</name>
    <message numerus="yes">
        <source>%n picture(s) made.</source>
        <translation>
            <numerusform>%n picture made.</numerusform>
            <numerusform>%n pictures made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message numerus="yes">
        <source>%n student(s) of this session are not in the roll: the list has changed in the meantime. Open the roll again.</source>
        <translation>
            <numerusform>%n student of this session are not in the roll: the list has changed in the meantime. Open the roll again.</numerusform>
            <numerusform>%n students of this session are not in the roll: the list has changed in the meantime. Open the roll again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>Formulas ignored: the last computed value of %n cell(s) was read.</source>
        <translation>
            <numerusform>Formulas ignored: the last computed value of %n cell was read.</numerusform>
            <numerusform>Formulas ignored: the last computed value of %n cells was read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n year(s) old: is the birth date right?</source>
        <translation>
            <numerusform>%n year old: is the birth date right?</numerusform>
            <numerusform>%n years old: is the birth date right?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>security</name>
    <message numerus="yes">
        <source>Too many wrong passwords: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many wrong passwords: wait %n second, then try again.</numerusform>
            <numerusform>Too many wrong passwords: wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>Backup verified %n day(s) ago</source>
        <translation>
            <numerusform>Backup verified %n day ago</numerusform>
            <numerusform>Backup verified %n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
