// Letters to families in one batch: who is written to, words, pages and the record, against the
// painting of the same pages alone.
#include "core/enrolment/student_list.h"
#include "core/reports/letter_document.h"
#include "core/reports/letter_sinks.h"
#include "tests/benchmarks/bench_school.h"
#include "tests/benchmarks/pairs.h"

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

letters::LetterRequest requestFor(app::School &school)
{
    const auto id = must(school.services().letterTemplates.add({letters::LetterKind::Free,
        u"Mesure"_s, u"À propos de {élève.nom complet}"_s,
        u"Madame, Monsieur,\n\n{élève.nom complet} suit la formation {scolarité.diplôme} dans le "
        "groupe {scolarité.groupe}, année {scolarité.année}.\n\n{destinataire.nom}, "
        "{destinataire.adresse}"_s}));
    letters::LetterRequest request{id, {}, {}};
    for (const enrolment::StudentRow &row : must(enrolment::studentList(school.workspace())))
        request.students.push_back(row.id);
    return request;
}

// The words alone, as the floor paints them.
std::vector<letters::ComposedLetter> wordsOf(
    letters::LetterService &service, const letters::LetterRequest &request)
{
    auto writing = must(service.begin(request));
    std::vector<letters::ComposedLetter> composed;
    for (const letters::PlannedLetter &letter : must(service.plan(request)).letters)
        composed.push_back(must(writing.compose(letter)));
    return composed;
}

int paint(const std::vector<letters::ComposedLetter> &letters, const QString &path)
{
    auto target = must(documents::PdfTarget::create(path, u"Lettres"_s));
    for (const letters::ComposedLetter &letter : letters)
        must(target->append(documents::FlowDocument(reports::contentOf(letter.snapshot))));
    must(target->finish());
    must(target->publish());
    return target->pageCount();
}

size_t write(
    letters::LetterService &service, const letters::LetterRequest &request, const QString &path)
{
    const letters::LetterPlan plan = must(service.plan(request));
    auto sink = must(reports::LetterPdf::create(path, u"Lettres"_s, {}));
    auto run = must(reports::LetterRun::begin(service, request, plan.letters, std::move(sink)));
    return must(run->runAll()).size();
}

void writeLetters(benchmark::State &state)
{
    Schools schools;
    const int count = int(state.range(0));
    const auto school = schools.opened(schools.withStudents(count));
    letters::LetterService &service = school->services().letters;
    const letters::LetterRequest request = requestFor(*school);
    const auto words = wordsOf(service, request);
    QTemporaryDir folder;
    Pairs pairs;
    for (auto run : state) {
        size_t issued = 0;
        int painted = 0;
        const double feature =
            secondsOf([&] { issued = write(service, request, folder.filePath(u"a.pdf"_s)); });
        const double floor =
            secondsOf([&] { painted = paint(words, folder.filePath(u"b.pdf"_s)); });
        expect(issued == size_t(count) && painted == count, "a letter for each");
        pairs.add(feature, floor);
        state.SetIterationTime(feature);
    }
    pairs.report(state);
}

} // namespace

BENCHMARK(writeLetters)
    ->Name("letters to families")
    ->Arg(100)
    ->Arg(400)
    ->Arg(1000)
    ->Iterations(3)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
