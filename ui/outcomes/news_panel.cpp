#include "ui/outcomes/news_panel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/edit_panel.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"
#include "ui/outcomes/leaver_rows.h"
#include "ui/outcomes/situation_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

NewsPanel::NewsPanel(const Desk &desk, EditPanel &panel, bool mayConfirm, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(panel)
    , m_mayConfirm(mayConfirm)
    , m_facts(makeLabel({}, LabelLook::Muted))
    , m_numbers(makeLabel({}, LabelLook::Body))
    , m_open(makeButton(desk.theme, tr("Open the &file"), ButtonLook::Secondary, Icon::User))
    , m_told(new QWidget)
    , m_situations(new QVBoxLayout(m_told))
    , m_heading(makeLabel({}, LabelLook::Strong))
{
    for (QLabel *label : {m_facts, m_numbers})
        label->setWordWrap(true);
    m_numbers->setObjectName(u"callNumbers"_s);
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(u"openFile"_s);
    m_situations->setContentsMargins(0, 0, 0, 0);
    m_situations->setSpacing(desk.theme.px(8));
    m_heading->setObjectName(u"newsHeading"_s);
    m_heading->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_facts, m_numbers, m_told, m_heading})
        panel.form().addWidget(widget);
    m_form = new SituationForm(desk, panel, this);
    panel.form().addWidget(m_open);
    m_remove = makeButton(desk.theme, tr("Remove"), ButtonLook::Quiet, Icon::Trash);
    m_remove->setObjectName(u"removeSituation"_s);
    panel.addAction(m_remove);
    connect(m_open, &QPushButton::clicked, this, &NewsPanel::openWanted);
    connect(m_remove, &QPushButton::clicked, this, &NewsPanel::removeWanted);
}

void NewsPanel::show(const outcomes::Leaver *leaver, const CallNumbers &numbers)
{
    clearSituations();
    m_corrected.reset();
    m_remove->hide();
    m_panel.setTitle(leaver ? leaver->name : QString());
    m_facts->setText(leaver
            ? base::joined(
                {leaver->group, leaver->diploma,
                    tr("left on %1").arg(base::formatDate(leaver->leftOn)), leaver->exitLabel},
                u" · "_s)
            : QString());
    const QString contact = base::joined({numbers.contact, numbers.contactPhone}, u" "_s);
    m_numbers->setText(base::joined({numbers.phone, contact}, u"\n"_s));
    m_numbers->setVisible(!m_numbers->text().isEmpty());
    if (leaver) {
        for (auto one = leaver->situations.rbegin(); one != leaver->situations.rend(); ++one)
            addSituation(*one);
    }
    m_told->setVisible(m_situations->count() > 0);
    m_heading->setText(tr("Tell news"));
    m_form->startNew();
}

void NewsPanel::correct(const outcomes::LeaverSituation &situation)
{
    m_corrected = situation;
    m_heading->setText(tr("Correct: %1").arg(LeaverRows::situation(situation.details)));
    m_remove->show();
    m_form->set(situation.details);
    m_panel.setClean();
    m_panel.focusFirst();
}

outcomes::SituationDetails NewsPanel::typed() const
{
    return m_form->typed();
}

void NewsPanel::clearSituations()
{
    while (QLayoutItem *item = m_situations->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void NewsPanel::addSituation(const outcomes::LeaverSituation &situation)
{
    const outcomes::SituationDetails &details = situation.details;
    const QString title = LeaverRows::situation(details);
    const int number = m_situations->count() + 1;
    auto *row = new QWidget(m_told);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new ElidedLabel(title, LabelLook::Strong));
    texts->addWidget(
        new ElidedLabel(base::formatRange({details.from, details.to}), LabelLook::Caption));
    texts->addWidget(new ElidedLabel(
        base::joined({base::formatDate(details.toldOn), LeaverRows::source(details)}, u" · "_s),
        LabelLook::Caption));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(texts, 1);
    const auto addKey = [&](Icon picture, const QString &what, const QString &name, auto signal) {
        auto *key = new IconButton(m_desk.theme, picture, what);
        key->setFramed(true);
        key->setObjectName(name + QString::number(number));
        line->addWidget(key);
        // What is done rebuilds the rows, this key among them: first let its click end.
        connect(
            key, &QToolButton::clicked, this,
            [this, situation, signal] { emit(this->*signal)(situation); }, Qt::QueuedConnection);
    };
    if (!situation.confirmed)
        line->addWidget(new PillLabel(
            m_desk.theme, outcomes::titleOf(outcomes::NewsState::Told), Tone::Accent, row));
    if (m_mayConfirm && !situation.confirmed)
        addKey(Icon::Check, tr("Confirm: %1").arg(title), u"confirm"_s, &NewsPanel::confirmWanted);
    if (m_mayConfirm)
        addKey(Icon::Edit, tr("Correct: %1").arg(title), u"correct"_s, &NewsPanel::correctWanted);
    m_situations->addWidget(row);
}

} // namespace ui
