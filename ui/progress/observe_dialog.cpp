#include "ui/progress/observe_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// In the list of levels what is none stands below zero.
int keyOf(progress::Without without)
{
    return -1 - int(without);
}

} // namespace

ObserveDialog::ObserveDialog(const Desk &desk, const QString &about, const progress::Scale &scale,
    const progress::ObservationDetails &proposed, QWidget *parent)
    : TaskDialog(desk.theme, tr("Observe"), about, tr("&Note"), parent)
    , m_desk(desk)
    , m_proposed(proposed)
    , m_level(new QComboBox)
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_context(new QComboBox)
    , m_work(new QLineEdit)
    , m_certificative(new QCheckBox(tr("C&ertificative: it counts for the exam")))
    , m_comment(new QPlainTextEdit)
    , m_file(makeLabel({}, LabelLook::Muted))
{
    setObjectName(u"observeDialog"_s);
    for (const progress::Level &level : scale.offered()) {
        m_level->addItem(u"%1 %2"_s.arg(QString::number(level.details.digit), level.details.name),
            level.id.value());
    }
    for (const progress::Without without : progress::kWithouts) {
        m_level->addItem(
            u"%1 %2"_s.arg(letterOf(without), titleOf(without)), qint64(keyOf(without)));
    }
    m_level->setObjectName(u"observedLevel"_s);
    m_day->setDate(proposed.seenOn);
    for (const progress::Context context : progress::kContexts)
        m_context->addItem(titleOf(context), int(context));
    m_context->setCurrentIndex(m_context->findData(int(proposed.context)));
    m_work->setText(proposed.contextName);
    m_work->setMaxLength(100);
    m_work->setObjectName(u"observedWork"_s);
    m_certificative->setChecked(proposed.isCertificative);
    m_comment->setObjectName(u"observedComment"_s);
    m_comment->setTabChangesFocus(true);
    m_comment->setMaximumHeight(desk.theme.px(90));
    form().addField(u"level"_s, tr("Level"), m_level, Presence::Required);
    addTyped(u"day"_s, tr("Day"), m_day, Presence::Required);
    form().addField(u"context"_s, tr("Seen in"), m_context);
    form().addField(u"work"_s, tr("On what work"), m_work);
    form().addWidget(m_certificative);
    form().addField(u"comment"_s, tr("Comment"), m_comment);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *choose = makeButton(desk.theme, tr("&Photo or paper…"), ButtonLook::Secondary, Icon::Pin);
    choose->setObjectName(u"chooseEvidence"_s);
    line->addWidget(choose);
    line->addWidget(m_file, 1);
    form().addWidget(row);
    mapError(progress::errors::kBadDay, u"day"_s);
    mapError(progress::errors::kLevelRetired, u"level"_s);
    connect(choose, &QPushButton::clicked, this, &ObserveDialog::chooseFile);
}

progress::ObservationDetails ObserveDialog::typed() const
{
    progress::ObservationDetails details = m_proposed;
    const qint64 key = m_level->currentData().toLongLong();
    details.level.reset();
    details.without.reset();
    if (key >= 0)
        details.level = progress::LevelId(key);
    else
        details.without = progress::Without(-1 - int(key));
    details.seenOn = m_day->date().value_or(QDate());
    details.context = progress::Context(m_context->currentData().toInt());
    details.contextName = m_work->text();
    details.isCertificative = m_certificative->isChecked();
    details.comment = m_comment->toPlainText();
    return details;
}

void ObserveDialog::chooseFile()
{
    const auto path = m_desk.dialogs.openFile(
        tr("Photo or paper"), {tr("Photos and PDF files (*.jpg *.jpeg *.png *.pdf)")}, QString());
    if (!path)
        return;
    auto file = progress::evidenceFromFile(*path);
    if (!file) {
        message().showError(file.error());
        return;
    }
    message().clear();
    m_file->setText(file->shownName);
    m_evidence = std::move(*file);
}

} // namespace ui
