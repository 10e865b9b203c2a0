#include "core/exams/exam_paper.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

constexpr base::StoredNames<ExamPaperKind, 3> kKindNames{
    {{ExamPaperKind::Entry, u"exam-entry"}, {ExamPaperKind::Simulation, u"exam-simulation"},
        {ExamPaperKind::Convocation, u"exam-convocation"}}};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts += text.toString();
    return texts;
}

QJsonArray arrayOf(const std::vector<QStringList> &rows)
{
    QJsonArray array;
    for (const QStringList &row : rows)
        array.append(QJsonArray::fromStringList(row));
    return array;
}

QJsonArray arrayOf(const std::vector<ExamPaperFact> &facts)
{
    QJsonArray array;
    for (const ExamPaperFact &fact : facts)
        array.append(QJsonArray{fact.label, fact.value});
    return array;
}

} // namespace

QString storedName(ExamPaperKind kind)
{
    return kKindNames.of(kind);
}

std::optional<ExamPaperKind> examPaperKindFrom(const QString &stored)
{
    return kKindNames.find(stored);
}

QString titleOf(ExamPaperKind kind)
{
    switch (kind) {
    case ExamPaperKind::Entry:
        return QCoreApplication::translate("exams", "Registration for the exam");
    case ExamPaperKind::Simulation:
        return QCoreApplication::translate("exams", "Simulation of a result");
    case ExamPaperKind::Convocation:
        return QCoreApplication::translate("exams", "Days and places of the papers");
    }
    return {};
}

QJsonObject toJson(const ExamPaperSnapshot &said)
{
    return {{u"version"_s, kExamPaperTemplate}, {u"kind"_s, storedName(said.kind)},
        {u"issuer"_s, school::toJson(said.issuer)}, {u"candidate"_s, said.candidate},
        {u"registration"_s, said.registrationUuid}, {u"subtitle"_s, said.subtitle},
        {u"facts"_s, arrayOf(said.facts)}, {u"columns"_s, QJsonArray::fromStringList(said.columns)},
        {u"rows"_s, arrayOf(said.rows)},
        {u"sentences"_s, QJsonArray::fromStringList(said.sentences)}, {u"warning"_s, said.warning},
        {u"signatures"_s, QJsonArray::fromStringList(said.signatures)},
        {u"issuedOn"_s, said.issuedOn.toString(Qt::ISODate)}};
}

base::Result<ExamPaperSnapshot> examPaperFromJson(const QJsonObject &json)
{
    ExamPaperSnapshot said;
    const auto kind = examPaperKindFrom(json[u"kind"_s].toString());
    said.kind = kind.value_or(ExamPaperKind::Entry);
    said.issuer = school::issuerFromJson(json[u"issuer"_s].toObject());
    said.registrationUuid = json[u"registration"_s].toString();
    said.candidate = json[u"candidate"_s].toString();
    said.subtitle = json[u"subtitle"_s].toString();
    for (const QJsonValue fact : json[u"facts"_s].toArray()) {
        const QStringList parts = textsOf(fact);
        if (parts.size() == 2)
            said.facts.push_back({parts.at(0), parts.at(1)});
    }
    said.columns = textsOf(json[u"columns"_s]);
    for (const QJsonValue row : json[u"rows"_s].toArray())
        said.rows.push_back(textsOf(row));
    said.sentences = textsOf(json[u"sentences"_s]);
    said.warning = json[u"warning"_s].toString();
    said.signatures = textsOf(json[u"signatures"_s]);
    said.issuedOn = QDate::fromString(json[u"issuedOn"_s].toString(), Qt::ISODate);
    const int version = json[u"version"_s].toInt();
    const bool isKnown = kind && version >= 1 && version <= kExamPaperTemplate;
    if (isKnown && !said.candidate.isEmpty() && said.issuedOn.isValid())
        return said;
    return base::fail(errors::kBadExamPaper,
        QCoreApplication::translate("exams",
            "This paper was issued by a newer version of the program: update it to see the "
            "paper."));
}

} // namespace exams
