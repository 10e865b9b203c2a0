#include "ui/admissions/alike_list.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr size_t kMostShown = 4;
}

AlikeList::AlikeList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"alikeList"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(6));
    m_column->addWidget(makeLabel(tr("Already in the files"), LabelLook::Strong, this));
    hide();
}

void AlikeList::setPeople(const std::vector<admissions::Alike> &people)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(6));
    m_column->addWidget(m_rows);
    for (size_t i = 0; i < people.size() && i < kMostShown; ++i)
        add(people[i], int(i));
    setVisible(!people.empty());
}

QString AlikeList::wordsOf(const admissions::Alike &one) const
{
    QStringList family;
    for (const people::Contact &contact : one.family)
        family += people::letterName(contact.party.details);
    QString why;
    switch (one.kind) {
    case admissions::Alike::Kind::Same:
        why = tr("same names, same birth date");
        break;
    case admissions::Alike::Kind::Near:
        why = tr("nearly the same");
        break;
    case admissions::Alike::Kind::SameName:
        why = tr("same last name");
        break;
    }
    const QString who = base::joined({one.name, base::formatDate(one.birthDate), why}, u" · "_s);
    return base::joined(
        {who, one.archived ? tr("archived file") : QString(),
            family.isEmpty() ? QString() : tr("Family: %1").arg(family.join(u", "_s))},
        u"\n"_s);
}

void AlikeList::add(const admissions::Alike &one, int index)
{
    auto *words = makeLabel(wordsOf(one), LabelLook::Body, m_rows);
    words->setWordWrap(true);
    auto *same = makeButton(m_theme, tr("Use this file"), ButtonLook::Secondary, {}, m_rows);
    same->setObjectName(u"useFile%1"_s.arg(index));
    same->setAccessibleDescription(one.name);
    same->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(same);
    connect(same, &QPushButton::clicked, this, [this, index] { emit sameChosen(index); });
    if (one.kind != admissions::Alike::Kind::Same && !one.family.empty()) {
        auto *family = makeButton(m_theme, tr("Same family"), ButtonLook::Quiet, {}, m_rows);
        family->setObjectName(u"sameFamily%1"_s.arg(index));
        family->setAccessibleDescription(one.name);
        family->setAutoDefault(false);
        buttons->addWidget(family);
        connect(family, &QPushButton::clicked, this, [this, index] { emit familyChosen(index); });
    }
    buttons->addStretch();
    m_rows->layout()->addWidget(words);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(buttons);
}

} // namespace ui
