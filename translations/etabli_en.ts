<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>absences</name>
    <message numerus="yes">
        <source>%n roll(s) of these days are done and stay as they are; what they say is judged by this absence.</source>
        <translation>
            <numerusform>%n roll of these days are done and stay as they are; what they say is judged by this absence.</numerusform>
            <numerusform>%n rolls of these days are done and stay as they are; what they say is judged by this absence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message numerus="yes">
        <source>%n picture(s) made.</source>
        <translation>
            <numerusform>%n picture made.</numerusform>
            <numerusform>%n pictures made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n other row(s) with remarks.</source>
        <translation>
            <numerusform>  … and %n other row with remarks.</numerusform>
            <numerusform>  … and %n other rows with remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written: %1</source>
        <translation>
            <numerusform>%n row written: %1</numerusform>
            <numerusform>%n rows written: %1</numerusform>
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
    <name>diplomas</name>
    <message numerus="yes">
        <source>%n competency(ies) without a source.</source>
        <translation>
            <numerusform>%n competencyy without a source.</numerusform>
            <numerusform>%n competencyies without a source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) are in this version already.</source>
        <translation>
            <numerusform>%n competencyy are in this version already.</numerusform>
            <numerusform>%n competencyies are in this version already.</numerusform>
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
    <message numerus="yes">
        <source>The column “%1” is empty from the first line to the last: %n value(s) of the school would be erased. Import stopped. Make the list again with this column filled, or leave the column out.</source>
        <translation>
            <numerusform>The column “%1” is empty from the first line to the last: %n value of the school would be erased. Import stopped. Make the list again with this column filled, or leave the column out.</numerusform>
            <numerusform>The column “%1” is empty from the first line to the last: %n values of the school would be erased. Import stopped. Make the list again with this column filled, or leave the column out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The official list has no column with the INE any more, which %n file(s) of the school have: it was renamed or left out. Import stopped. Say which column holds the INE, or make the list again.</source>
        <translation>
            <numerusform>The official list has no column with the INE any more, which %n file of the school have: it was renamed or left out. Import stopped. Say which column holds the INE, or make the list again.</numerusform>
            <numerusform>The official list has no column with the INE any more, which %n files of the school have: it was renamed or left out. Import stopped. Say which column holds the INE, or make the list again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fees</name>
    <message numerus="yes">
        <source>%1: %n part(s)</source>
        <translation>
            <numerusform>%1: %n part</numerusform>
            <numerusform>%1: %n parts</numerusform>
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
    <name>registers</name>
    <message numerus="yes">
        <source>%n late arrival(s)</source>
        <translation>
            <numerusform>%n late arrival</numerusform>
            <numerusform>%n late arrivals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) of temporary exclusion.</source>
        <translation>
            <numerusform>%n half-day of temporary exclusion.</numerusform>
            <numerusform>%n half-days of temporary exclusion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a roll are not in these figures.</source>
        <translation>
            <numerusform>%n session without a roll are not in these figures.</numerusform>
            <numerusform>%n sessions without a roll are not in these figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) of these days were not done: nobody is held to have missed them.</source>
        <translation>
            <numerusform>%n roll of these days were not done: nobody is held to have missed them.</numerusform>
            <numerusform>%n rolls of these days were not done: nobody is held to have missed them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>The sex of %n person(s) is not recorded.</source>
        <translation>
            <numerusform>The sex of %n person is not recorded.</numerusform>
            <numerusform>The sex of %n persons is not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a diploma in view recorded.</source>
        <translation>
            <numerusform>%n person without a diploma in view recorded.</numerusform>
            <numerusform>%n persons without a diploma in view recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a roll: their hours are not counted.</source>
        <translation>
            <numerusform>%n session without a roll: their hours are not counted.</numerusform>
            <numerusform>%n sessions without a roll: their hours are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) without a presence recorded: counted as entered, not as present.</source>
        <translation>
            <numerusform>%n candidate without a presence recorded: counted as entered, not as present.</numerusform>
            <numerusform>%n candidates without a presence recorded: counted as entered, not as present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official result(s) awaited: counted as present, not as admitted.</source>
        <translation>
            <numerusform>%n official result awaited: counted as present, not as admitted.</numerusform>
            <numerusform>%n official results awaited: counted as present, not as admitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with neither a departure nor a place in the next year yet: not counted as leavers.</source>
        <translation>
            <numerusform>%n person with neither a departure nor a place in the next year yet: not counted as leavers.</numerusform>
            <numerusform>%n persons with neither a departure nor a place in the next year yet: not counted as leavers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news of leavers not confirmed yet: not counted.</source>
        <translation>
            <numerusform>%n piece of news of leavers not confirmed yet: not counted.</numerusform>
            <numerusform>%n pieces of news of leavers not confirmed yet: not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaver(s) without news.</source>
        <translation>
            <numerusform>%n leaver without news.</numerusform>
            <numerusform>%n leavers without news.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n young people</numerusform>
            <numerusform>%n young people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not counted yet</source>
        <translation>
            <numerusform>%n session not counted yet</numerusform>
            <numerusform>%n sessions not counted yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a roll: counted as expected, never as missed.</source>
        <translation>
            <numerusform>%n session without a roll: counted as expected, never as missed.</numerusform>
            <numerusform>%n sessions without a roll: counted as expected, never as missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) still waiting for a reason.</source>
        <translation>
            <numerusform>%n half-day still waiting for a reason.</numerusform>
            <numerusform>%n half-days still waiting for a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n characters</numerusform>
            <numerusform>%n characters</numerusform>
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
    <name>timetable</name>
    <message numerus="yes">
        <source>%1 (%n young people): %2</source>
        <translation>
            <numerusform>%1 (%n young people): %2</numerusform>
            <numerusform>%1 (%n young people): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AbsencesPage</name>
    <message numerus="yes">
        <source>%1 · %n step(s) to be taken</source>
        <translation>
            <numerusform>%1 · %n step to be taken</numerusform>
            <numerusform>%1 · %n steps to be taken</numerusform>
        </translation>
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
    <name>ui::AbsentsTab</name>
    <message numerus="yes">
        <source>%n absent(s)</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message numerus="yes">
        <source>%n open account(s)</source>
        <translation>
            <numerusform>%n open account</numerusform>
            <numerusform>%n open accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdmitDialog</name>
    <message numerus="yes">
        <source>%n place(s) left of %1.</source>
        <translation>
            <numerusform>%n place left of %1.</numerusform>
            <numerusform>%n places left of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message numerus="yes">
        <source>The last %n entry(ies)</source>
        <translation>
            <numerusform>The last %n entryy</numerusform>
            <numerusform>The last %n entryies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) verified: none was changed, removed or slipped in.</source>
        <translation>
            <numerusform>%n entryy verified: none was changed, removed or slipped in.</numerusform>
            <numerusform>%n entryies verified: none was changed, removed or slipped in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupsPage</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BooksTab</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n young person(s) chosen</source>
        <translation>
            <numerusform>%n young person chosen</numerusform>
            <numerusform>%n young persons chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n issued</numerusform>
            <numerusform>%n issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progress book(s) issued.</source>
        <translation>
            <numerusform>%n progress book issued.</numerusform>
            <numerusform>%n progress books issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n closure(s)</source>
        <translation>
            <numerusform>%n closure</numerusform>
            <numerusform>%n closures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closure(s) added.</source>
        <translation>
            <numerusform>%n closure added.</numerusform>
            <numerusform>%n closures added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarView</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CandidatesPage</name>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n on their way</numerusform>
            <numerusform>%n on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CandidatesTab</name>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CandidatesView</name>
    <message numerus="yes">
        <source>Presence of %n candidate(s) noted.</source>
        <translation>
            <numerusform>Presence of %n candidate noted.</numerusform>
            <numerusform>Presence of %n candidates noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Result of %n candidate(s) recorded.</source>
        <translation>
            <numerusform>Result of %n candidate recorded.</numerusform>
            <numerusform>Result of %n candidates recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CasesTab</name>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Certificates</name>
    <message numerus="yes">
        <source>%n certificates are issued, %1 to %2.</source>
        <translation>
            <numerusform>%n certificates are issued, %1 to %2.</numerusform>
            <numerusform>%n certificates are issued, %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChargingTab</name>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Charge %n student(s)</source>
        <translation>
            <numerusform>&amp;Charge %n student</numerusform>
            <numerusform>&amp;Charge %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) charged.</source>
        <translation>
            <numerusform>%n student charged.</numerusform>
            <numerusform>%n students charged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChequesTab</name>
    <message numerus="yes">
        <source>%n cheque(s), %1 in all. The slip gets its number and cannot be taken back.</source>
        <translation>
            <numerusform>%n cheque, %1 in all. The slip gets its number and cannot be taken back.</numerusform>
            <numerusform>%n cheques, %1 in all. The slip gets its number and cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClosePeriodDialog</name>
    <message numerus="yes">
        <source>%n roll(s) to close.</source>
        <translation>
            <numerusform>%n roll to close.</numerusform>
            <numerusform>%n rolls to close.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed already.</source>
        <translation>
            <numerusform>%n closed already.</numerusform>
            <numerusform>%n closed already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done or incomplete, left open:</source>
        <translation>
            <numerusform>%n not done or incomplete, left open:</numerusform>
            <numerusform>%n not done or incomplete, left open:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompetenciesTab</name>
    <message numerus="yes">
        <source>%n competency(ies) added.</source>
        <translation>
            <numerusform>%n competencyy added.</numerusform>
            <numerusform>%n competencyies added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConvocationsView</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) called.</source>
        <translation>
            <numerusform>%n candidate called.</numerusform>
            <numerusform>%n candidates called.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiplomasPage</name>
    <message numerus="yes">
        <source>%n unit(s) added</source>
        <translation>
            <numerusform>%n unit added</numerusform>
            <numerusform>%n units added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) added</source>
        <translation>
            <numerusform>%n competencyy added</numerusform>
            <numerusform>%n competencyies added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coefficient(s) added</source>
        <translation>
            <numerusform>%n coefficient added</numerusform>
            <numerusform>%n coefficients added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DueTab</name>
    <message numerus="yes">
        <source>%n student(s) of %1</source>
        <translation>
            <numerusform>%n student of %1</numerusform>
            <numerusform>%n students of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) concerned</source>
        <translation>
            <numerusform>%n student concerned</numerusform>
            <numerusform>%n students concerned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EntryDialog</name>
    <message numerus="yes">
        <source>Enter %n</source>
        <translation>
            <numerusform>Enter %n</numerusform>
            <numerusform>Enter %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvaluationsPage</name>
    <message numerus="yes">
        <source>%n bulletin(s) are kept as they are today, with a number. Later marks do not change them.</source>
        <translation>
            <numerusform>%n bulletin are kept as they are today, with a number. Later marks do not change them.</numerusform>
            <numerusform>%n bulletins are kept as they are today, with a number. Later marks do not change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvaluationsTab</name>
    <message numerus="yes">
        <source>%n mark(s) go with it.</source>
        <translation>
            <numerusform>%n mark go with it.</numerusform>
            <numerusform>%n marks go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExamPapers</name>
    <message numerus="yes">
        <source>%n paper(s) issued.</source>
        <translation>
            <numerusform>%n paper issued.</numerusform>
            <numerusform>%n papers issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExamsPage</name>
    <message numerus="yes">
        <source>Session %1 · %n candidate(s)</source>
        <translation>
            <numerusform>Session %1 · %n candidate</numerusform>
            <numerusform>Session %1 · %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) entered for session %1.</source>
        <translation>
            <numerusform>%n student entered for session %1.</numerusform>
            <numerusform>%n students entered for session %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FactsView</name>
    <message numerus="yes">
        <source>%n half-day(s) missed</source>
        <translation>
            <numerusform>%n half-day missed</numerusform>
            <numerusform>%n half-days missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late %n time(s)</source>
        <translation>
            <numerusform>late %n time</numerusform>
            <numerusform>late %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) not done: the count may rise.</source>
        <translation>
            <numerusform>%n roll not done: the count may rise.</numerusform>
            <numerusform>%n rolls not done: the count may rise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FeeRows</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n unpaid</numerusform>
            <numerusform>%n unpaid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FeesPage</name>
    <message numerus="yes">
        <source>%n student(s) with a charge</source>
        <translation>
            <numerusform>%n student with a charge</numerusform>
            <numerusform>%n students with a charge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FrameworkList</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FrameworkView</name>
    <message numerus="yes">
        <source>%n unit(s) added</source>
        <translation>
            <numerusform>%n unit added</numerusform>
            <numerusform>%n units added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) added</source>
        <translation>
            <numerusform>%n competencyy added</numerusform>
            <numerusform>%n competencyies added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GridModel</name>
    <message numerus="yes">
        <source>seen last: %1, on %2 (%n observation(s))</source>
        <translation>
            <numerusform>seen last: %1, on %2 (%n observation)</numerusform>
            <numerusform>seen last: %1, on %2 (%n observations)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupsPage</name>
    <message numerus="yes">
        <source>%n group(s) in use</source>
        <translation>
            <numerusform>%n group in use</numerusform>
            <numerusform>%n groups in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HomeFigures</name>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), all years</source>
        <translation>
            <numerusform>%n instalment, all years</numerusform>
            <numerusform>%n instalments, all years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HomeLists</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) missed in a week</source>
        <translation>
            <numerusform>%n session missed in a week</numerusform>
            <numerusform>%n sessions missed in a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n half-day</numerusform>
            <numerusform>%n half-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) not sent</source>
        <translation>
            <numerusform>%n adjustment not sent</numerusform>
            <numerusform>%n adjustments not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) entered</source>
        <translation>
            <numerusform>%n candidate entered</numerusform>
            <numerusform>%n candidates entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) not sent</source>
        <translation>
            <numerusform>%n confirmation not sent</numerusform>
            <numerusform>%n confirmations not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoursDetail</name>
    <message numerus="yes">
        <source>%n student(s) for 8 to 12</source>
        <translation>
            <numerusform>%n student for 8 to 12</numerusform>
            <numerusform>%n students for 8 to 12</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HoursOverview</name>
    <message numerus="yes">
        <source>%n roll(s) not done</source>
        <translation>
            <numerusform>%n roll not done</numerusform>
            <numerusform>%n rolls not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message numerus="yes">
        <source>&amp;Import %n student(s)</source>
        <translation>
            <numerusform>&amp;Import %n student</numerusform>
            <numerusform>&amp;Import %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) will be created or updated. An import of this size cannot be undone in one go.</source>
        <translation>
            <numerusform>%n student will be created or updated. An import of this size cannot be undone in one go.</numerusform>
            <numerusform>%n students will be created or updated. An import of this size cannot be undone in one go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n student(s)</source>
        <translation>
            <numerusform>Import %n student</numerusform>
            <numerusform>Import %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) created.</source>
        <translation>
            <numerusform>%n group created.</numerusform>
            <numerusform>%n groups created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diploma(s) created.</source>
        <translation>
            <numerusform>%n diploma created.</numerusform>
            <numerusform>%n diplomas created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) imported</source>
        <translation>
            <numerusform>%n student imported</numerusform>
            <numerusform>%n students imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewView</name>
    <message numerus="yes">
        <source>Create %n group(s): %1</source>
        <translation>
            <numerusform>Create %n group: %1</numerusform>
            <numerusform>Create %n groups: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n diploma(s): %1</source>
        <translation>
            <numerusform>Create %n diploma: %1</numerusform>
            <numerusform>Create %n diplomas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncidentRows</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncidentsTab</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvoicesTab</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LabelSheetsPage</name>
    <message numerus="yes">
        <source>%n sheet(s) in use</source>
        <translation>
            <numerusform>%n sheet in use</numerusform>
            <numerusform>%n sheets in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LeaversPage</name>
    <message numerus="yes">
        <source>%1 · %n leaver(s)</source>
        <translation>
            <numerusform>%1 · %n leaver</numerusform>
            <numerusform>%1 · %n leavers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n month(s): %1</source>
        <translation>
            <numerusform>At %n month: %1</numerusform>
            <numerusform>At %n months: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more undecided</source>
        <translation>
            <numerusform>%n more undecided</numerusform>
            <numerusform>%n more undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without news</source>
        <translation>
            <numerusform>%n without news</numerusform>
            <numerusform>%n without news</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LeaversView</name>
    <message numerus="yes">
        <source>%n leaver(s)</source>
        <translation>
            <numerusform>%n leaver</numerusform>
            <numerusform>%n leavers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LettersMenu</name>
    <message numerus="yes">
        <source>A letter about the %n chosen…</source>
        <translation>
            <numerusform>A letter about the %n chosen…</numerusform>
            <numerusform>A letter about the %n chosen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A letter about all %n shown…</source>
        <translation>
            <numerusform>A letter about all %n shown…</numerusform>
            <numerusform>A letter about all %n shown…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListOutput</name>
    <message numerus="yes">
        <source>%n row(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n row saved in “%1”.</numerusform>
            <numerusform>%n rows saved in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MakeListDialog</name>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) for mayors, one for the authority</source>
        <translation>
            <numerusform>%n paper for mayors, one for the authority</numerusform>
            <numerusform>%n papers for mayors, one for the authority</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MarksView</name>
    <message numerus="yes">
        <source>Modes of %n candidate(s): saved.</source>
        <translation>
            <numerusform>Modes of %n candidate: saved.</numerusform>
            <numerusform>Modes of %n candidates: saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MealsPage</name>
    <message numerus="yes">
        <source>%1 · %n meal(s)</source>
        <translation>
            <numerusform>%1 · %n meal</numerusform>
            <numerusform>%1 · %n meals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n student(s) present it is not known whether they eat at school.</source>
        <translation>
            <numerusform>For %n student present it is not known whether they eat at school.</numerusform>
            <numerusform>For %n students present it is not known whether they eat at school.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeasuresTab</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n measure(s) past keeping…</source>
        <translation>
            <numerusform>Erase %n measure past keeping…</numerusform>
            <numerusform>Erase %n measures past keeping…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) erased</source>
        <translation>
            <numerusform>%n measure erased</numerusform>
            <numerusform>%n measures erased</numerusform>
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
    <name>ui::MissingPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to complete of %1</source>
        <translation>
            <numerusform>%n file to complete of %1</numerusform>
            <numerusform>%n files to complete of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete file(s)</source>
        <translation>
            <numerusform>%n complete file</numerusform>
            <numerusform>%n complete files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: received from %n student(s).</source>
        <translation>
            <numerusform>%1: received from %n student.</numerusform>
            <numerusform>%1: received from %n students.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MissingRows</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonthPanel</name>
    <message numerus="yes">
        <source>%n half-day(s) without a valid reason</source>
        <translation>
            <numerusform>%n half-day without a valid reason</numerusform>
            <numerusform>%n half-days without a valid reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them whole</source>
        <translation>
            <numerusform>, %n of them whole</numerusform>
            <numerusform>, %n of them whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) missed, justified or not</source>
        <translation>
            <numerusform>%n half-day missed, justified or not</numerusform>
            <numerusform>%n half-days missed, justified or not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) awaiting a reason</source>
        <translation>
            <numerusform>%n half-day awaiting a reason</numerusform>
            <numerusform>%n half-days awaiting a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) of exclusion, counted apart</source>
        <translation>
            <numerusform>%n half-day of exclusion, counted apart</numerusform>
            <numerusform>%n half-days of exclusion, counted apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) of these days not done: the figures may grow</source>
        <translation>
            <numerusform>%n roll of these days not done: the figures may grow</numerusform>
            <numerusform>%n rolls of these days not done: the figures may grow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n half-day</numerusform>
            <numerusform>%n half-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school day(s) in a row</source>
        <translation>
            <numerusform>%n school day in a row</numerusform>
            <numerusform>%n school days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonthTab</name>
    <message numerus="yes">
        <source>%n roll(s) not done</source>
        <translation>
            <numerusform>%n roll not done</numerusform>
            <numerusform>%n rolls not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to be taken</source>
        <translation>
            <numerusform>%n step to be taken</numerusform>
            <numerusform>%n steps to be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of earlier months wait</source>
        <translation>
            <numerusform>%n step of earlier months wait</numerusform>
            <numerusform>%n steps of earlier months wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MorningPageView</name>
    <message numerus="yes">
        <source>%1 · %n absent(s)</source>
        <translation>
            <numerusform>%1 · %n absent</numerusform>
            <numerusform>%1 · %n absents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OpenedDaysPage</name>
    <message numerus="yes">
        <source>%n opened day(s)</source>
        <translation>
            <numerusform>%n opened day</numerusform>
            <numerusform>%n opened days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) have a letter.</source>
        <translation>
            <numerusform>%n week have a letter.</numerusform>
            <numerusform>%n weeks have a letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutcomePage</name>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n page</numerusform>
            <numerusform>%1 · %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PapersView</name>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n earlier one</numerusform>
            <numerusform>%n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) missing</source>
        <translation>
            <numerusform>%n paper missing</numerusform>
            <numerusform>%n papers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n competency(ies) to add</source>
        <translation>
            <numerusform>%n competencyy to add</numerusform>
            <numerusform>%n competencyies to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n remark(s)…</source>
        <translation>
            <numerusform>All %n remark…</numerusform>
            <numerusform>All %n remarks…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PathCard</name>
    <message numerus="yes">
        <source>%n day(s) in companies</source>
        <translation>
            <numerusform>%n day in companies</numerusform>
            <numerusform>%n days in companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) of production</source>
        <translation>
            <numerusform>%n week of production</numerusform>
            <numerusform>%n weeks of production</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PatternPage</name>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PhotoImportDialog</name>
    <message numerus="yes">
        <source>%n photo(s) kept.</source>
        <translation>
            <numerusform>%n photo kept.</numerusform>
            <numerusform>%n photos kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n photo(s)</source>
        <translation>
            <numerusform>&amp;Keep %n photo</numerusform>
            <numerusform>&amp;Keep %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the folder, %1 found. Nothing is kept before you say so.</source>
        <translation>
            <numerusform>%n picture in the folder, %1 found. Nothing is kept before you say so.</numerusform>
            <numerusform>%n pictures in the folder, %1 found. Nothing is kept before you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PositioningPage</name>
    <message numerus="yes">
        <source>%n student(s) without one</source>
        <translation>
            <numerusform>%n student without one</numerusform>
            <numerusform>%n students without one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgressPage</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n level(s) decided.</source>
        <translation>
            <numerusform>%1: %n level decided.</numerusform>
            <numerusform>%1: %n levels decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReasonsPage</name>
    <message numerus="yes">
        <source>%n reason(s) in use</source>
        <translation>
            <numerusform>%n reason in use</numerusform>
            <numerusform>%n reasons in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReceiveDialog</name>
    <message numerus="yes">
        <source>%1 (%n student(s))</source>
        <translation>
            <numerusform>%1 (%n student)</numerusform>
            <numerusform>%1 (%n students)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemindersTab</name>
    <message numerus="yes">
        <source>%n letter(s) to write, %1</source>
        <translation>
            <numerusform>%n letter to write, %1</numerusform>
            <numerusform>%n letters to write, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent</source>
        <translation>
            <numerusform>%n letter sent</numerusform>
            <numerusform>%n letters sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)?</source>
        <translation>
            <numerusform>Write %n letter?</numerusform>
            <numerusform>Write %n letters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>%n letter written.</numerusform>
            <numerusform>%n letters written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequirementsPage</name>
    <message numerus="yes">
        <source>%n paper(s) asked for</source>
        <translation>
            <numerusform>%n paper asked for</numerusform>
            <numerusform>%n papers asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultDialog</name>
    <message numerus="yes">
        <source>Official result of %n candidate(s)</source>
        <translation>
            <numerusform>Official result of %n candidate</numerusform>
            <numerusform>Official result of %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultsView</name>
    <message numerus="yes">
        <source>Marks of %n candidate(s) kept in the path.</source>
        <translation>
            <numerusform>Marks of %n candidate kept in the path.</numerusform>
            <numerusform>Marks of %n candidates kept in the path.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewRows</name>
    <message numerus="yes">
        <source>%n has not written</source>
        <translation>
            <numerusform>%n has not written</numerusform>
            <numerusform>%n has not written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewsPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RollCallPage</name>
    <message numerus="yes">
        <source>Rolls not done: %n</source>
        <translation>
            <numerusform>Rolls not done: %n</numerusform>
            <numerusform>Rolls not done: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) are closed.</source>
        <translation>
            <numerusform>%n roll are closed.</numerusform>
            <numerusform>%n rolls are closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RollModel</name>
    <message numerus="yes">
        <source>On a stay: %n · never on regulated work, not counted</source>
        <translation>
            <numerusform>On a stay: %n · never on regulated work, not counted</numerusform>
            <numerusform>On a stay: %n · never on regulated work, not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RollOverPage</name>
    <message numerus="yes">
        <source>The change of year is carried out for %n young people.</source>
        <translation>
            <numerusform>The change of year is carried out for %n young people.</numerusform>
            <numerusform>The change of year is carried out for %n young people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: decided for %n young people.</source>
        <translation>
            <numerusform>%1: decided for %n young people.</numerusform>
            <numerusform>%1: decided for %n young people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RollOverTogether</name>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n young people</numerusform>
            <numerusform>%n young people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RollTotals</name>
    <message numerus="yes">
        <source>%n absent of %1</source>
        <translation>
            <numerusform>%n absent of %1</numerusform>
            <numerusform>%n absent of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoomsPage</name>
    <message numerus="yes">
        <source>%n room(s) in use</source>
        <translation>
            <numerusform>%n room in use</numerusform>
            <numerusform>%n rooms in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RosterView</name>
    <message numerus="yes">
        <source>The %n student(s) of the list</source>
        <translation>
            <numerusform>The %n student of the list</numerusform>
            <numerusform>The %n students of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesPage</name>
    <message numerus="yes">
        <source>%n rule(s) in use</source>
        <translation>
            <numerusform>%n rule in use</numerusform>
            <numerusform>%n rules in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SituationDialog</name>
    <message numerus="yes">
        <source>%1 · %2 · %n instalment(s) · %3</source>
        <translation>
            <numerusform>%1 · %2 · %n instalment · %3</numerusform>
            <numerusform>%1 · %2 · %n instalments · %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SituationPreviewView</name>
    <message numerus="yes">
        <source>%n instalment(s) move: %1</source>
        <translation>
            <numerusform>%n instalment move: %1</numerusform>
            <numerusform>%n instalments move: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StaffPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
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
<context>
    <name>ui::StatutoryPage</name>
    <message numerus="yes">
        <source>%n list(s) to make</source>
        <translation>
            <numerusform>%n list to make</numerusform>
            <numerusform>%n lists to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) made: print them or save them as PDF.</source>
        <translation>
            <numerusform>%n paper made: print them or save them as PDF.</numerusform>
            <numerusform>%n papers made: print them or save them as PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) noted as made elsewhere.</source>
        <translation>
            <numerusform>%n list noted as made elsewhere.</numerusform>
            <numerusform>%n lists noted as made elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StayDialog</name>
    <message numerus="yes">
        <source>%n place(s) left of %1.</source>
        <translation>
            <numerusform>%n place left of %1.</numerusform>
            <numerusform>%n places left of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StudentAttendance</name>
    <message numerus="yes">
        <source>%n without a valid reason</source>
        <translation>
            <numerusform>%n without a valid reason</numerusform>
            <numerusform>%n without a valid reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) awaited</source>
        <translation>
            <numerusform>%n reason awaited</numerusform>
            <numerusform>%n reasons awaited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StudentFilePage</name>
    <message numerus="yes">
        <source>The change of situation of %1 is recorded: %n paper(s) to print anew.</source>
        <translation>
            <numerusform>The change of situation of %1 is recorded: %n paper to print anew.</numerusform>
            <numerusform>The change of situation of %1 is recorded: %n papers to print anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StudentListModel</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StudentListView</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n student(s)</source>
        <translation>
            <numerusform>%1 of %n student</numerusform>
            <numerusform>%1 of %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeoverPage</name>
    <message numerus="yes">
        <source>%n takeover(s) before it.</source>
        <translation>
            <numerusform>%n takeover before it.</numerusform>
            <numerusform>%n takeovers before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <translation>
            <numerusform>%n line pasted.</numerusform>
            <numerusform>%n lines pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>%n line read.</numerusform>
            <numerusform>%n lines read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken over as they are. They stay here to be corrected; the others are taken over now.</source>
        <translation>
            <numerusform>%n line cannot be taken over as they are. They stay here to be corrected; the others are taken over now.</numerusform>
            <numerusform>%n lines cannot be taken over as they are. They stay here to be corrected; the others are taken over now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken over.</source>
        <translation>
            <numerusform>%n line taken over.</numerusform>
            <numerusform>%n lines taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimetablePage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added.</source>
        <translation>
            <numerusform>%n session added.</numerusform>
            <numerusform>%n sessions added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <translation>
            <numerusform>%n left out:</numerusform>
            <numerusform>%n left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written.</source>
        <translation>
            <numerusform>%n session written.</numerusform>
            <numerusform>%n sessions written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TypedRollLine</name>
    <message numerus="yes">
        <source>Everybody there: %n</source>
        <translation>
            <numerusform>Everybody there: %n</numerusform>
            <numerusform>Everybody there: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeeksTab</name>
    <message numerus="yes">
        <source>%n week(s) issued.</source>
        <translation>
            <numerusform>%n week issued.</numerusform>
            <numerusform>%n weeks issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhomList</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WorkshopsPage</name>
    <message numerus="yes">
        <source>%n workshop(s) in use</source>
        <translation>
            <numerusform>%n workshop in use</numerusform>
            <numerusform>%n workshops in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WriteTab</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n envelope</numerusform>
            <numerusform>%n envelopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued, in one PDF.</source>
        <translation>
            <numerusform>%n letter issued, in one PDF.</numerusform>
            <numerusform>%n letters issued, in one PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed and issued.</source>
        <translation>
            <numerusform>%n letter printed and issued.</numerusform>
            <numerusform>%n letters printed and issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) prepared: open them to send them.</source>
        <translation>
            <numerusform>%n e-mail prepared: open them to send them.</numerusform>
            <numerusform>%n e-mails prepared: open them to send them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) not accepted: there is no letter of admission to write.</source>
        <translation>
            <numerusform>%n candidate not accepted: there is no letter of admission to write.</numerusform>
            <numerusform>%n candidates not accepted: there is no letter of admission to write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing from %n file(s).</source>
        <translation>
            <numerusform>Nothing is missing from %n file.</numerusform>
            <numerusform>Nothing is missing from %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n young person(s) not enrolled this year, so not in the list.</source>
        <translation>
            <numerusform>%n young person not enrolled this year, so not in the list.</numerusform>
            <numerusform>%n young persons not enrolled this year, so not in the list.</numerusform>
        </translation>
    </message>
</context>
</TS>
