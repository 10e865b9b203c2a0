#include "app/letter_report.h"

#include "app/chosen_year.h"
#include "app/fee_reports.h"
#include "core/base/text.h"
#include "core/reports/letter_sinks.h"
#include "core/reports/school_letterhead.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

base::Result<letters::LetterTemplate> chosenTemplate(School &school, const Invocation &invocation)
{
    const QString name = invocation.parser.value(u"template"_s);
    ET_ASSIGN(const auto templates, school.services().letterTemplates.templates());
    QStringList names;
    for (const letters::LetterTemplate &known : templates) {
        if (!name.isEmpty() && base::folded(known.details.name) == base::folded(name))
            return known;
        if (!known.isRetired)
            names += known.details.name;
    }
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "Say which letter: --template NAME; there are: %1.")
            .arg(names.join(u", "_s)));
}

base::Result<fees::AttestationPeriod> chosenPeriod(School &school, const Invocation &invocation)
{
    bool isCivil = false;
    const int civil = invocation.parser.value(u"year"_s).toInt(&isCivil);
    if (isCivil)
        return fees::AttestationPeriod{std::nullopt, civil};
    ET_ASSIGN(const school::SchoolYear year, chosenYear(school, invocation));
    return fees::AttestationPeriod{year.id, 0};
}

} // namespace

base::Done writeLetters(School &school, const Invocation &invocation, const QString &target,
    const std::vector<people::StudentId> &students)
{
    ET_ASSIGN(const letters::LetterTemplate chosen, chosenTemplate(school, invocation));
    letters::LetterRequest request{chosen.id, students, {}};
    if (chosen.details.kind == letters::LetterKind::FeeAttestation) {
        ET_ASSIGN(request.period, chosenPeriod(school, invocation));
    }
    letters::LetterService &service = school.services().letters;
    ET_ASSIGN(const letters::LetterPlan plan, service.plan(request));
    const reports::SchoolMarks marks = reports::marksOf(school.workspace());
    ET_ASSIGN(auto pdf, reports::LetterPdf::create(target, chosen.details.name, marks));
    ET_ASSIGN(auto run, reports::LetterRun::begin(service, request, plan.letters, std::move(pdf)));
    ET_TRY(run->runAll());
    for (const QString &line : plan.notWritten + plan.remarks)
        invocation.say(line);
    return {};
}

} // namespace app
