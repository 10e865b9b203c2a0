#include "core/reports/stay_agreement_document.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using admissions::AgreementSnapshot;
using documents::Block;
using documents::Heading;
using documents::HeadingLevel;
using documents::Paragraph;

QString said(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString orToFill(const QString &text)
{
    return text.isEmpty() ? u"………………………………"_s : text;
}

documents::KeyValues partiesOf(const AgreementSnapshot &snapshot)
{
    const QString school =
        base::joined({snapshot.issuer.name,
                         snapshot.issuer.headName.isEmpty()
                             ? QString()
                             : said(QT_TRANSLATE_NOOP("reports", "represented by %1"))
                                   .arg(snapshot.issuer.headName)},
            u", "_s);
    documents::KeyValues parties;
    parties.entries = {{said(QT_TRANSLATE_NOOP("reports", "The school")), school},
        {said(QT_TRANSLATE_NOOP("reports", "The young person")),
            base::joined({snapshot.youth.name,
                             said(QT_TRANSLATE_NOOP("reports", "birth: %1"))
                                 .arg(base::formatDate(snapshot.birthDate)),
                             snapshot.youth.address, snapshot.youth.phone},
                u"\n"_s)}};
    for (const AgreementSnapshot::Person &person : snapshot.representatives) {
        parties.entries.push_back({said(QT_TRANSLATE_NOOP("reports", "Legal representative")),
            base::joined({base::joined({person.name, person.relation}, u" · "_s), person.address,
                             person.phone},
                u"\n"_s)});
    }
    if (snapshot.representatives.empty()) {
        parties.entries.push_back(
            {said(QT_TRANSLATE_NOOP("reports", "Legal representative")), orToFill({})});
    }
    parties.entries.push_back({said(QT_TRANSLATE_NOOP("reports", "School or service of origin")),
        orToFill(snapshot.origin)});
    return parties;
}

documents::KeyValues stayOf(const AgreementSnapshot &snapshot)
{
    documents::KeyValues stay;
    const QString days = snapshot.firstDay == snapshot.lastDay
        ? base::formatLongDate(snapshot.firstDay)
        : base::formatRange({snapshot.firstDay, snapshot.lastDay});
    stay.entries = {{said(QT_TRANSLATE_NOOP("reports", "Days")), days},
        {said(QT_TRANSLATE_NOOP("reports", "Hours")), orToFill(snapshot.hours)},
        {said(QT_TRANSLATE_NOOP("reports", "Workshop")), snapshot.workshop},
        {said(QT_TRANSLATE_NOOP("reports", "Workshop master")),
            orToFill(snapshot.masters.join(u", "_s))},
        {said(QT_TRANSLATE_NOOP("reports", "Insurance")), orToFill(snapshot.insurance)},
        {said(QT_TRANSLATE_NOOP("reports", "In an emergency")),
            orToFill(base::joined({snapshot.emergencyName, snapshot.emergencyPhone}, u" · "_s))}};
    stay.pairsPerRow = 2;
    return stay;
}

void addRules(const AgreementSnapshot &snapshot, std::vector<Block> &blocks)
{
    const auto add = [&](const QString &title, const QString &text) {
        blocks.push_back(
            documents::KeepTogether{{Heading{title, HeadingLevel::Subsection}, Paragraph{text}}});
    };
    if (snapshot.kind == admissions::StayKind::Discovery) {
        add(said(QT_TRANSLATE_NOOP("reports", "What the stay is for")),
            said(QT_TRANSLATE_NOOP("reports",
                "The young person discovers the trade and the school, watches and tries simple "
                "tasks beside the pupils, to choose a training with full knowledge. The young "
                "person is not paid and produces nothing for the school.")));
    } else if (!snapshot.terms.isEmpty()) {
        add(said(QT_TRANSLATE_NOOP("reports", "What the observation is for")), snapshot.terms);
    }
    add(said(QT_TRANSLATE_NOOP("reports", "No regulated work")),
        said(QT_TRANSLATE_NOOP("reports",
            "During the whole stay the young person does no regulated work: none of the works "
            "that are forbidden or regulated for minors, no dangerous machine, product or work at "
            "height, not even under supervision. The workshop master chooses the tasks and the "
            "protective equipment, which the school lends, and stays present.")));
    add(said(QT_TRANSLATE_NOOP("reports", "Safety and behaviour")),
        said(QT_TRANSLATE_NOOP("reports",
            "The young person keeps to the hours, the safety instructions and the internal rules. "
            "The school may end the stay at once where safety demands it, and tells the legal "
            "representatives.")));
    add(said(QT_TRANSLATE_NOOP("reports", "Insurance and accidents")),
        said(QT_TRANSLATE_NOOP("reports",
            "The legal representatives declare that the young person is covered by the liability "
            "insurance named above. In an accident the school calls for help, then the person "
            "named above; the legal representatives allow any urgent care that a doctor "
            "decides.")));
}

QString agreementTitle(admissions::StayKind kind)
{
    switch (kind) {
    case admissions::StayKind::Discovery:
        return said(QT_TRANSLATE_NOOP("reports", "Agreement of a discovery stay"));
    case admissions::StayKind::Observation:
        return said(QT_TRANSLATE_NOOP("reports", "Agreement of a third-form observation"));
    }
    return {};
}

// Two by two, so that they stay on the page of what is signed.
std::vector<Block> signaturesOf(const AgreementSnapshot &snapshot, const SchoolMarks &marks)
{
    constexpr qreal kHeightMm = 14;
    const QString representative =
        snapshot.representatives.empty() ? QString() : snapshot.representatives.front().name;
    return {{documents::Signatures{
                {signatureOf(
                     snapshot.issuer, marks, said(QT_TRANSLATE_NOOP("reports", "For the school"))),
                    {said(QT_TRANSLATE_NOOP("reports", "The young person")), snapshot.youth.name}},
                kHeightMm}},
        {documents::Signatures{
            {{said(QT_TRANSLATE_NOOP("reports", "Legal representative")), representative},
                {said(QT_TRANSLATE_NOOP("reports", "School or service of origin"))}},
            kHeightMm}}};
}

} // namespace

documents::Content stayAgreement(
    const admissions::StayAgreement &agreement, const SchoolMarks &marks)
{
    const AgreementSnapshot &snapshot = agreement.snapshot;
    documents::Content content{
        said(QT_TRANSLATE_NOOP("reports", "Stay agreement %1")).arg(agreement.number)};
    content.letterhead = letterheadOf(snapshot.issuer, marks);
    content.footer = {snapshot.issuedOn, {}};
    content.blocks = {{Heading{agreementTitle(snapshot.kind), HeadingLevel::Title,
                          said(QT_TRANSLATE_NOOP("reports", "No. %1")).arg(agreement.number)}},
        {Heading{said(QT_TRANSLATE_NOOP("reports", "Between"))}}, {partiesOf(snapshot)},
        {Heading{said(QT_TRANSLATE_NOOP("reports", "The stay"))}}, {stayOf(snapshot)}};
    addRules(snapshot, content.blocks);
    content.blocks.push_back(documents::KeepTogether{signaturesOf(snapshot, marks)});
    return content;
}

} // namespace reports
