#include "core/outcomes/leaver_situation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace outcomes {

namespace {

// In the order of LeaverStatus.
struct StatusName {
    QString stored;
    StatusKind kind;
    const char *title;
};
const std::array<StatusName, kStatusCount> kStatuses{{
    {u"permanent-job"_s, StatusKind::Employment,
        QT_TRANSLATE_NOOP("outcomes", "Permanent contract")},
    {u"long-contract"_s, StatusKind::Employment,
        QT_TRANSLATE_NOOP("outcomes", "Fixed-term contract, six months or more")},
    {u"short-contract"_s, StatusKind::Employment,
        QT_TRANSLATE_NOOP("outcomes", "Fixed-term contract, less than six months")},
    {u"temping"_s, StatusKind::Employment, QT_TRANSLATE_NOOP("outcomes", "Temporary work")},
    {u"self-employed"_s, StatusKind::Employment, QT_TRANSLATE_NOOP("outcomes", "Self-employed")},
    {u"apprenticeship"_s, StatusKind::Apprenticeship,
        QT_TRANSLATE_NOOP("outcomes", "Apprenticeship")},
    {u"study-bac-pro"_s, StatusKind::Study, QT_TRANSLATE_NOOP("outcomes", "Studies: bac pro")},
    {u"study-bts"_s, StatusKind::Study, QT_TRANSLATE_NOOP("outcomes", "Studies: BTS")},
    {u"study-specialisation"_s, StatusKind::Study,
        QT_TRANSLATE_NOOP("outcomes", "Studies: certificate of specialisation")},
    {u"study-bp"_s, StatusKind::Study, QT_TRANSLATE_NOOP("outcomes", "Studies: BP or BM")},
    {u"study-other"_s, StatusKind::Study, QT_TRANSLATE_NOOP("outcomes", "Other studies")},
    {u"civic-service"_s, StatusKind::Service, QT_TRANSLATE_NOOP("outcomes", "Civic service")},
    {u"army"_s, StatusKind::Service, QT_TRANSLATE_NOOP("outcomes", "Army")},
    {u"job-seeking"_s, StatusKind::JobSeeking, QT_TRANSLATE_NOOP("outcomes", "Looking for work")},
    {u"training"_s, StatusKind::Other, QT_TRANSLATE_NOOP("outcomes", "Training without a diploma")},
    {u"inactive"_s, StatusKind::Other, QT_TRANSLATE_NOOP("outcomes", "Neither work nor studies")},
    {u"not-allowed-to-work"_s, StatusKind::Other,
        QT_TRANSLATE_NOOP("outcomes", "Not allowed to work (residence permit)")},
}};

// In the order of NewsSource.
struct SourceName {
    QString stored;
    const char *title;
};
const std::array<SourceName, 6> kSources{{
    {u"phone"_s, QT_TRANSLATE_NOOP("outcomes", "Call")},
    {u"message"_s, QT_TRANSLATE_NOOP("outcomes", "Message")},
    {u"visit"_s, QT_TRANSLATE_NOOP("outcomes", "Visit")},
    {u"document"_s, QT_TRANSLATE_NOOP("outcomes", "Document seen")},
    {u"third-party"_s, QT_TRANSLATE_NOOP("outcomes", "Third party")},
    {u"social-network"_s, QT_TRANSLATE_NOOP("outcomes", "Social network")},
}};

const StatusName &nameOf(LeaverStatus status)
{
    return kStatuses[size_t(status)];
}

} // namespace

QString storedName(LeaverStatus status)
{
    return nameOf(status).stored;
}

LeaverStatus statusFrom(const QString &stored)
{
    for (size_t i = 0; i < kStatuses.size(); ++i) {
        if (kStatuses[i].stored == stored)
            return LeaverStatus(i);
    }
    return LeaverStatus::Inactive; // the schema knows no other
}

QString titleOf(LeaverStatus status)
{
    return QCoreApplication::translate("outcomes", nameOf(status).title);
}

StatusKind kindOf(LeaverStatus status)
{
    return nameOf(status).kind;
}

QString titleOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Employment:
        return QCoreApplication::translate("outcomes", "Employment");
    case StatusKind::Apprenticeship:
        return QCoreApplication::translate("outcomes", "Apprenticeship");
    case StatusKind::Study:
        return QCoreApplication::translate("outcomes", "Further study");
    case StatusKind::Service:
        return QCoreApplication::translate("outcomes", "Civic service or army");
    case StatusKind::JobSeeking:
        return QCoreApplication::translate("outcomes", "Looking for work");
    case StatusKind::Other:
        return QCoreApplication::translate("outcomes", "Other situation");
    }
    return {};
}

QString storedName(NewsSource source)
{
    return kSources[size_t(source)].stored;
}

NewsSource newsSourceFrom(const QString &stored)
{
    for (size_t i = 0; i < kSources.size(); ++i) {
        if (kSources[i].stored == stored)
            return NewsSource(i);
    }
    return NewsSource::ThirdParty;
}

QString titleOf(NewsSource source)
{
    return QCoreApplication::translate("outcomes", kSources[size_t(source)].title);
}

} // namespace outcomes
