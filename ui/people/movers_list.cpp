#include "ui/people/movers_list.h"

#include "core/base/text.h"
#include "ui/base/plain_text.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MoversList::MoversList(const Theme &theme, const enrolment::StudentFile &file,
    const std::vector<families::Housemate> &housemates, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    for (const enrolment::FileContact &contact : file.contacts) {
        const people::PartyDetails &details = contact.contact.party.details;
        const people::LinkDetails &role = contact.contact.link.details;
        // A service or a home does not move with anybody.
        if (!contact.current || role.restricted || details.kind != people::PartyKind::Person)
            continue;
        const QString lives = role.livesWith ? tr("lives with the student") : QString();
        m_adults.push_back({contact.contact.party.id,
            add(base::joined(
                    {people::letterName(details), titleOf(role.relation), lives}, u" · "_s),
                u"movingAdult%1"_s.arg(m_adults.size()))});
    }
    for (const families::Housemate &mate : housemates)
        m_students.push_back({mate.student,
            add(base::joined({mate.name, tr("same home")}, u" · "_s),
                u"movingStudent%1"_s.arg(m_students.size()))});
}

QCheckBox *MoversList::add(const QString &text, const QString &name)
{
    auto *box = new QCheckBox(escapedMnemonic(text), this);
    box->setObjectName(name);
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &MoversList::changed);
    return box;
}

bool MoversList::moves(people::PartyId adult) const
{
    return std::any_of(m_adults.begin(), m_adults.end(),
        [&](const auto &one) { return one.id == adult && one.box->isChecked(); });
}

std::vector<people::PartyId> MoversList::adults() const
{
    std::vector<people::PartyId> ids;
    for (const auto &one : m_adults)
        ids.push_back(one.id);
    return ids;
}

std::vector<people::StudentId> MoversList::students() const
{
    std::vector<people::StudentId> ids;
    for (const auto &one : m_students) {
        if (one.box->isChecked())
            ids.push_back(one.id);
    }
    return ids;
}

} // namespace ui
