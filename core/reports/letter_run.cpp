#include "core/reports/letter_run.h"

#include <QCoreApplication>

namespace reports {

LetterRun::LetterRun(letters::LetterService &service, letters::LetterService::Writing writing,
    std::vector<letters::PlannedLetter> planned, std::unique_ptr<LetterSink> sink)
    : m_service(service)
    , m_writing(std::move(writing))
    , m_planned(std::move(planned))
    , m_sink(std::move(sink))
{
}

base::Result<std::unique_ptr<LetterRun>> LetterRun::begin(letters::LetterService &service,
    const letters::LetterRequest &request, std::vector<letters::PlannedLetter> letters,
    std::unique_ptr<LetterSink> sink)
{
    ET_ASSIGN(auto writing, service.begin(request));
    return std::unique_ptr<LetterRun>(
        new LetterRun(service, std::move(writing), std::move(letters), std::move(sink)));
}

base::Done LetterRun::next()
{
    Q_ASSERT(done() < total());
    ET_ASSIGN(auto letter, m_writing.compose(m_planned[m_composed.size()]));
    ET_TRY(m_sink->take(letter));
    m_composed.push_back(std::move(letter));
    return {};
}

base::Result<std::vector<records::DocumentId>> LetterRun::finish()
{
    Q_ASSERT(done() == total());
    ET_TRY(m_sink->finish());
    ET_ASSIGN(auto issued, m_service.record(m_composed, m_sink->way()));
    if (const auto published = m_sink->publish(); !published) {
        return base::fail(published.error().code,
            QCoreApplication::translate("reports",
                "%1 The letters are recorded as issued: print them from the register of issued "
                "papers.")
                .arg(published.error().message),
            published.error().detail);
    }
    return issued;
}

base::Result<std::vector<records::DocumentId>> LetterRun::runAll()
{
    while (done() < total())
        ET_TRY(next());
    return finish();
}

} // namespace reports
