#include "core/outcomes/leaver.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace outcomes;

namespace {

LeaverSituation situation(LeaverStatus status, QDate from, std::optional<QDate> to = {},
    bool confirmed = true, std::optional<bool> inTrade = {})
{
    static qint64 last = 0;
    return {LeaverSituationId(++last), u"u%1"_s.arg(last), people::StudentId(1),
        {status, from, to, inTrade, u"Ateliers du Rhône"_s, u"Le jeune"_s, from, NewsSource::Phone},
        confirmed, 1};
}

const QDate kDay(2026, 12, 30);

OutcomeRates ratesOf(const QList<std::optional<LeaverStatus>> &leavers)
{
    OutcomeRates rates;
    for (const auto &status : leavers) {
        const auto known = status ? std::optional(situation(*status, kDay)) : std::nullopt;
        rates.add(known ? &*known : nullptr);
    }
    return rates;
}

} // namespace

TEST_CASE("twelve leavers, ten heard of, nine at work or in apprenticeship (domain 10.2)")
{
    using enum LeaverStatus;
    const OutcomeRates rates = ratesOf({PermanentJob, PermanentJob, PermanentJob, PermanentJob,
        LongContract, Temping, Apprenticeship, Apprenticeship, Apprenticeship, JobSeeking,
        std::nullopt, std::nullopt});
    CHECK(rates.response() == base::Ratio{10, 12});
    CHECK(rates.response().permille() == 833);
    CHECK(rates.employedOfKnown() == base::Ratio{9, 10});
    CHECK(rates.employedOfAll() == base::Ratio{9, 12});
    CHECK(rates.positiveOfAll() == base::Ratio{9, 12});
    CHECK(rates.positiveOfKnown() == base::Ratio{9, 10});
    CHECK(rates.unknown() == 2);
    CHECK(rates.of(PermanentJob) == 4);
    CHECK(rates.of(StatusKind::Employment) == 6);
}

TEST_CASE("studies, civic service and army are positive exits without being employment")
{
    using enum LeaverStatus;
    const OutcomeRates rates =
        ratesOf({StudyBts, StudyBacPro, CivicService, Army, Training, Inactive, NotAllowedToWork});
    CHECK(rates.employedOfAll() == base::Ratio{0, 7});
    CHECK(rates.studyingOfAll() == base::Ratio{2, 7});
    CHECK(rates.positiveOfAll() == base::Ratio{4, 7});
    CHECK(rates.of(StatusKind::Other) == 3);
}

TEST_CASE("in the trade is said of those at work for whom it is known")
{
    OutcomeRates rates;
    const std::optional<bool> answers[]{true, false, std::nullopt};
    for (const std::optional<bool> inTrade : answers) {
        const auto one = situation(LeaverStatus::PermanentJob, kDay, {}, true, inTrade);
        rates.add(&one);
    }
    const auto student = situation(LeaverStatus::StudyBts, kDay, {}, true, true);
    rates.add(&student);
    CHECK(rates.inTheTrade() == base::Ratio{1, 2});
}

TEST_CASE("no leaver, no rate")
{
    const OutcomeRates rates;
    CHECK_FALSE(rates.response().isDefined());
    CHECK_FALSE(rates.employedOfAll().isDefined());
}

TEST_CASE("the situation of a day is the confirmed one that began last and has not ended")
{
    const LeaverSituation seeking = situation(LeaverStatus::JobSeeking, QDate(2026, 7, 4));
    const LeaverSituation contract =
        situation(LeaverStatus::LongContract, QDate(2026, 10, 1), QDate(2027, 3, 31));
    const LeaverSituation rumour =
        situation(LeaverStatus::PermanentJob, QDate(2026, 11, 1), {}, false);
    const std::vector<LeaverSituation> all{contract, rumour, seeking};
    const auto statusOn = [&](QDate day) -> std::optional<LeaverStatus> {
        const LeaverSituation *one = situationAt(all, day);
        return one ? std::optional(one->details.status) : std::nullopt;
    };
    CHECK_FALSE(statusOn(QDate(2026, 7, 3)));
    CHECK(statusOn(QDate(2026, 7, 4)) == LeaverStatus::JobSeeking);
    CHECK(statusOn(QDate(2026, 9, 30)) == LeaverStatus::JobSeeking);
    CHECK(statusOn(QDate(2026, 10, 1)) == LeaverStatus::LongContract);
    CHECK(statusOn(kDay) == LeaverStatus::LongContract);
    CHECK(statusOn(QDate(2027, 3, 31)) == LeaverStatus::LongContract);
    CHECK_FALSE(statusOn(QDate(2027, 4, 1))); // nobody has told what came after
}

TEST_CASE("what is known in July includes the job that begins in September")
{
    LeaverSituation job = situation(LeaverStatus::PermanentJob, QDate(2026, 9, 1));
    job.details.toldOn = QDate(2026, 7, 2);
    const std::vector<LeaverSituation> all{job};
    CHECK_FALSE(situationAt(all, QDate(2026, 7, 10)));
    CHECK(outlookOn(all, QDate(2026, 7, 10)));
    CHECK_FALSE(outlookOn(all, QDate(2026, 7, 1)));
    LeaversOfYear year;
    year.leavers.push_back({people::StudentId(1), {}, {}, {}, {}, {}, {}, {}, {}, all});
    CHECK(year.at(QDate(2026, 7, 10)).known() == 0);
    CHECK(year.knownOn(QDate(2026, 7, 10)).employedOfAll() == base::Ratio{1, 1});
}

TEST_CASE("the waves are 6, 12, 18 and 24 months after 30 June")
{
    const QDate lastDay(2026, 7, 3);
    CHECK(waveDay(lastDay, 6) == QDate(2026, 12, 30));
    CHECK(waveDay(lastDay, 12) == QDate(2027, 6, 30));
    CHECK(waveDay(lastDay, 18) == QDate(2027, 12, 30));
    CHECK(waveDay(lastDay, 24) == QDate(2028, 6, 30));
}

TEST_CASE("every status and source is stored under its own name and comes back")
{
    QSet<QString> names;
    for (int i = 0; i < kStatusCount; ++i) {
        const auto status = LeaverStatus(i);
        CHECK(statusFrom(storedName(status)) == status);
        CHECK_FALSE(titleOf(status).isEmpty());
        names += storedName(status);
    }
    CHECK(names.size() == kStatusCount);
    for (int i = 0; i < 6; ++i)
        CHECK(newsSourceFrom(storedName(NewsSource(i))) == NewsSource(i));
}
