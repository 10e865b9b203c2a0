#include "ui/people/path_card.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/enrolment/student_list.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PathCard::PathCard(const Theme &theme, bool mayWrite, QWidget *parent)
    : QWidget(parent)
    , m_mayWrite(mayWrite)
    , m_choice(new QComboBox)
    , m_facts(new QVBoxLayout)
    , m_plan(makeButton(theme, tr("Length and session…"), ButtonLook::Secondary, Icon::Edit))
    , m_change(makeButton(theme, tr("Another path…"), ButtonLook::Secondary, Icon::Refresh))
{
    m_choice->setObjectName(u"pathChoice"_s);
    m_choice->setAccessibleName(tr("Path that is shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plan->setObjectName(u"planPath"_s);
    m_change->setObjectName(u"changePath"_s);
    m_facts->setSpacing(theme.px(10));
    auto *card = new Card(theme, tr("Path"), this);
    card->body()->addWidget(m_choice);
    card->body()->addLayout(m_facts);
    card->body()->addWidget(m_plan, 0, Qt::AlignLeft);
    card->body()->addWidget(m_change, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PathCard::pathChosen);
    connect(m_plan, &QPushButton::clicked, this, &PathCard::planWanted);
    connect(m_change, &QPushButton::clicked, this, &PathCard::changeWanted);
}

void PathCard::setPaths(const std::vector<paths::IndividualPath> &paths, size_t chosen, QDate today)
{
    const QSignalBlocker silence(m_choice);
    m_choice->clear();
    for (const paths::IndividualPath &path : paths) {
        const QString dates =
            path.dates.contains(today) ? tr("now") : base::formatRange(path.dates);
        m_choice->addItem(tr("%1 (%2)").arg(path.diplomaName, dates));
    }
    m_choice->setCurrentIndex(int(chosen));
    m_choice->setVisible(paths.size() > 1);
}

void PathCard::clear()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void PathCard::add(const QString &caption, const QString &text, bool isWarning)
{
    if (text.isEmpty())
        return;
    m_facts->addWidget(makeLabel(caption, LabelLook::Caption));
    auto *label = makeLabel(text, isWarning ? LabelLook::Error : LabelLook::Body);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->addWidget(label);
}

void PathCard::show(const paths::IndividualPath &path, const QString &versionName,
    const QStringList &remarks, const placements::TimeSpent &spent, const QString &project,
    QDate today)
{
    clear();
    add(tr("Diploma in view"), versionName);
    if (const paths::Stage *stage = path.stageOn(today)) {
        add(tr("Year of the path"),
            enrolment::pathText(stage->yearLabel, stage->yearOfPath, stage->plannedYears));
    }
    add(tr("Days"), base::formatRange(path.dates));
    add(tr("Why it ended"), path.endReason);
    const int session = path.session();
    if (session != 0) {
        add(tr("Exam session"),
            path.plan.session ? tr("%1, planned").arg(session)
                              : tr("%1, by its years").arg(session));
    }
    const auto &positioning = path.plan.positioning;
    add(tr("Decision of positioning"),
        positioning ? base::joined(
            {base::formatDate(positioning->decidedOn), positioning->decidedBy, positioning->reason},
            u" · "_s)
                    : tr("None noted"));
    add(tr("Time spent"),
        base::joined({tr("%n day(s) in companies", nullptr, spent.companyDays),
                         tr("%n week(s) of production", nullptr, spent.productionWeeks)},
            u" · "_s));
    add(tr("Professional project"), project);
    add(tr("To be looked at"), remarks.join(u'\n'), true);
    m_plan->setVisible(m_mayWrite && path.endReason.isEmpty());
    m_change->setVisible(m_mayWrite && path.endReason.isEmpty());
}

void PathCard::showNothing()
{
    clear();
    m_choice->hide();
    m_plan->hide();
    m_change->hide();
    auto *label = makeLabel(
        tr("No diploma in view yet: choose one under “Schooling”, and its units and competencies "
           "stand here."),
        LabelLook::Muted);
    label->setWordWrap(true);
    m_facts->addWidget(label);
}

} // namespace ui
