#include "core/exams/exam_paper_words.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

constexpr int kMajority = 18;

QString say(const char *text)
{
    return QCoreApplication::translate("exams", text);
}

bool isMinor(const people::StudentDetails &who, QDate day)
{
    return who.birthDate.isValid() && who.birthDate.addYears(kMajority) > day;
}

QString subtitleOf(const Registration &registration, const diplomas::Framework &framework)
{
    return base::joined(
        {framework.title,
            say(QT_TRANSLATE_NOOP("exams", "session of %1")).arg(registration.session)},
        u" · "_s);
}

std::vector<ExamPaperFact> factsOf(
    const people::StudentDetails &who, const Registration &registration)
{
    const QString birthPlace = base::joined(
        {who.birthPlace,
            who.birthInseeCode.isEmpty() ? QString() : u'(' + who.birthInseeCode + u')',
            who.birthCountry},
        u" "_s);
    std::vector<ExamPaperFact> facts{{say(QT_TRANSLATE_NOOP("exams", "Birth name")), who.lastName},
        {say(QT_TRANSLATE_NOOP("exams", "First names")), who.firstNames},
        {say(QT_TRANSLATE_NOOP("exams", "Used name")), who.usedName},
        {say(QT_TRANSLATE_NOOP("exams", "Sex")), titleOf(who.sex)},
        {say(QT_TRANSLATE_NOOP("exams", "Born on")), base::formatDate(who.birthDate)},
        {say(QT_TRANSLATE_NOOP("exams", "Born in (INSEE code)")), birthPlace},
        {say(QT_TRANSLATE_NOOP("exams", "INE")), who.ine},
        {say(QT_TRANSLATE_NOOP("exams", "Candidate number")), registration.facts.candidateNumber}};
    std::erase_if(facts, [](const ExamPaperFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

QString keptText(const UnitEntry &entry)
{
    return entry.standing == UnitStanding::Kept ? titleOf(entry.mark) : QString();
}

} // namespace

QStringList missingFor(const people::StudentDetails &who, const std::vector<UnitEntry> &entries)
{
    QStringList missing;
    const auto ask = [&missing](bool isThere, const char *what) {
        if (!isThere)
            missing += say(what);
    };
    ask(!who.birthPlace.isEmpty(), QT_TRANSLATE_NOOP("exams", "birth place"));
    ask(!who.birthInseeCode.isEmpty(), QT_TRANSLATE_NOOP("exams", "INSEE code of the birth place"));
    ask(!who.ine.isEmpty(), QT_TRANSLATE_NOOP("exams", "national student number"));
    ask(who.sex != people::Sex::Unknown, QT_TRANSLATE_NOOP("exams", "sex"));
    ask(!entries.empty(), QT_TRANSLATE_NOOP("exams", "units of the diploma"));
    return missing;
}

ExamPaperSnapshot entrySaid(const people::StudentDetails &who, const Registration &registration,
    const diplomas::Framework &framework, const std::vector<UnitEntry> &entries, QDate today)
{
    ExamPaperSnapshot said;
    said.kind = ExamPaperKind::Entry;
    said.candidate = people::letterName(who);
    said.subtitle = subtitleOf(registration, framework);
    said.facts = factsOf(who, registration);
    said.columns = {say(QT_TRANSLATE_NOOP("exams", "Unit")),
        say(QT_TRANSLATE_NOOP("exams", "Paper")), say(QT_TRANSLATE_NOOP("exams", "Label")),
        say(QT_TRANSLATE_NOOP("exams", "Entered as")), say(QT_TRANSLATE_NOOP("exams", "Mode")),
        say(QT_TRANSLATE_NOOP("exams", "Mark kept"))};
    for (const UnitEntry &entry : entries) {
        const diplomas::ExamUnit *unit = unitOf(framework, entry.unit);
        if (!unit)
            continue;
        said.rows.push_back({unit->code, unit->paper, unit->label, titleOf(entry.standing),
            entry.isSat() ? titleOf(entry.mode) : QString(), keptText(entry)});
    }
    const QStringList missing = missingFor(who, entries);
    if (!missing.isEmpty()) {
        said.sentences += say(QT_TRANSLATE_NOOP("exams", "To be filled in by hand: %1."))
                              .arg(missing.join(u", "_s));
    }
    said.sentences += say(QT_TRANSLATE_NOOP("exams",
        "Read this sheet again with care: names, birth and units are those of the registration. "
        "Correct what is wrong, then sign."));
    said.signatures = {say(QT_TRANSLATE_NOOP("exams", "The candidate"))};
    if (isMinor(who, today))
        said.signatures += say(QT_TRANSLATE_NOOP("exams", "The legal representative"));
    said.signatures += say(QT_TRANSLATE_NOOP("exams", "The head of the school"));
    return said;
}

ExamPaperSnapshot simulationSaid(const people::StudentDetails &who,
    const Registration &registration, const diplomas::Framework &framework,
    const Simulation &simulation)
{
    ExamPaperSnapshot said;
    said.kind = ExamPaperKind::Simulation;
    said.candidate = people::letterName(who);
    said.subtitle = subtitleOf(registration, framework);
    said.columns = {say(QT_TRANSLATE_NOOP("exams", "Unit")),
        say(QT_TRANSLATE_NOOP("exams", "Label")), say(QT_TRANSLATE_NOOP("exams", "Mark")),
        say(QT_TRANSLATE_NOOP("exams", "Coefficient")), say(QT_TRANSLATE_NOOP("exams", "Points")),
        say(QT_TRANSLATE_NOOP("exams", "How"))};
    for (const SimulationLine &line : linesOf(simulation)) {
        said.rows.push_back(
            {line.code, line.label, line.mark, line.coefficient, line.points, line.how});
    }
    said.sentences = sentencesOf(simulation, framework.passRule);
    said.warning = simulationWarning();
    return said;
}

ExamPaperSnapshot convocationSaid(const people::StudentDetails &who,
    const Registration &registration, const diplomas::Framework &framework,
    const std::vector<ConvocationLine> &calls, const QStringList &granted)
{
    ExamPaperSnapshot said;
    said.kind = ExamPaperKind::Convocation;
    said.candidate = people::letterName(who);
    said.subtitle = subtitleOf(registration, framework);
    if (!registration.facts.candidateNumber.isEmpty())
        said.facts = {{say(QT_TRANSLATE_NOOP("exams", "Candidate number")),
            registration.facts.candidateNumber}};
    said.columns = {say(QT_TRANSLATE_NOOP("exams", "Day")),
        say(QT_TRANSLATE_NOOP("exams", "Hours")), say(QT_TRANSLATE_NOOP("exams", "Paper")),
        say(QT_TRANSLATE_NOOP("exams", "Place")), say(QT_TRANSLATE_NOOP("exams", "To know"))};
    for (const ConvocationLine &call : calls) {
        const ConvocationDetails &details = call.convocation.details;
        said.rows.push_back({base::formatDate(details.day), hoursText(details),
            base::joined({call.unitCode, call.unitLabel}, u" "_s), details.place, details.note});
    }
    if (!granted.isEmpty()) {
        said.sentences +=
            say(QT_TRANSLATE_NOOP("exams", "Adjustments granted: %1.")).arg(granted.join(u", "_s));
    }
    said.sentences += say(QT_TRANSLATE_NOOP("exams",
        "The academy’s own convocation prevails: this sheet gathers its days and places. Take it "
        "with you, with an identity document."));
    return said;
}

} // namespace exams
