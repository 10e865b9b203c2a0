#include "ui/safekeeping/recovery_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/paper.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kGroupsPerRow = 3;

// "Group 3, character 2" for a place counted without the hyphens.
QString placeText(const QStringList &groups, int place)
{
    int group = 0;
    while (group < groups.size() - 1 && place >= groups.at(group).size()) {
        place -= int(groups.at(group).size());
        ++group;
    }
    return RecoveryDialog::tr("Group %1, character %2").arg(group + 1).arg(place + 1);
}

} // namespace

RecoveryDialog::RecoveryDialog(
    const Desk &desk, security::Workspace &workspace, const QString &schoolName, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_recovery(workspace)
    , m_sheet(safekeeping::Recovery::propose())
    , m_paper{schoolName, m_sheet.printed.split(u'-'), workspace.clock().today(),
          workspace.signedIn() ? workspace.signedIn()->name : QString()}
    , m_title(makeLabel({}, LabelLook::Title, this))
    , m_text(makeLabel({}, LabelLook::Muted, this))
    , m_message(new MessageBar(desk.theme, this))
    , m_steps(new QStackedWidget(this))
    , m_back(makeButton(desk.theme, tr("Back"), ButtonLook::Secondary, Icon::ArrowLeft, this))
    , m_next(makeButton(desk.theme, tr("Next"), ButtonLook::Primary, Icon::ArrowRight, this))
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Recovery key"));
    m_steps->addWidget(makeSheetStep());
    m_steps->addWidget(makeTypeStep());
    m_steps->addWidget(makePhraseStep());
    layOut();
    connect(m_next, &QPushButton::clicked, this, &RecoveryDialog::goOn);
    connect(m_back, &QPushButton::clicked, this,
        [this] { showStep(Step(m_steps->currentIndex() - 1)); });
    showStep(SheetStep);
}

void RecoveryDialog::layOut()
{
    const Theme &theme = m_desk.theme;
    setMinimumSize(theme.px(520), theme.px(460));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Quiet, {}, this);
    cancel->setObjectName(u"cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_next);
    column->addLayout(row);
}

QWidget *RecoveryDialog::makeSheetStep()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout;
    grid->setSpacing(m_desk.theme.px(12));
    for (int i = 0; i < m_paper.groups.size(); ++i) {
        auto *number = makeLabel(u"%1."_s.arg(i + 1), LabelLook::Muted);
        auto *group = makeLabel(m_paper.groups.at(i), LabelLook::Figure);
        group->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(m_paper.groups.at(i)));
        const int column = 2 * (i % kGroupsPerRow);
        grid->addWidget(number, i / kGroupsPerRow, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(group, i / kGroupsPerRow, column + 1, Qt::AlignLeft);
        grid->setColumnStretch(column + 1, 1);
    }
    auto *print = makeButton(m_desk.theme, tr("&Print"), ButtonLook::Secondary, Icon::Print, page);
    auto *pdf =
        makeButton(m_desk.theme, tr("Save as P&DF"), ButtonLook::Secondary, Icon::Download, page);
    print->setObjectName(u"print"_s);
    pdf->setObjectName(u"savePdf"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(print);
    buttons->addWidget(pdf);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_desk.theme.px(16));
    column->addLayout(grid);
    column->addLayout(buttons);
    column->addStretch();
    connect(print, &QPushButton::clicked, this,
        [this] { printOnPaper(m_desk, documents::FlowDocument(contentOf(m_paper)), this); });
    connect(pdf, &QPushButton::clicked, this, [this] {
        saveAsPdf(m_desk, documents::FlowDocument(contentOf(m_paper)), tr("Recovery key"));
    });
    return page;
}

QWidget *RecoveryDialog::makeTypeStep()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m_desk.theme.px(12));
    for (int i = 0; i < m_sheet.asked.size(); ++i) {
        auto *line = new QLineEdit;
        line->setObjectName(u"typed%1"_s.arg(i + 1));
        line->setMaxLength(1);
        line->setFixedWidth(m_desk.theme.px(64));
        line->setAlignment(Qt::AlignCenter);
        auto *label = makeLabel(placeText(m_paper.groups, m_sheet.asked.at(i)), LabelLook::Field);
        label->setBuddy(line);
        line->setAccessibleName(label->text());
        const int column = 2 * (i / kGroupsPerRow);
        grid->addWidget(label, i % kGroupsPerRow, column);
        grid->addWidget(line, i % kGroupsPerRow, column + 1);
        if (!m_typed.isEmpty())
            setTabOrder(m_typed.last(), line);
        m_typed += line;
        connect(line, &QLineEdit::textEdited, this, [this, line](const QString &text) {
            line->setText(text.toUpper());
            if (const qsizetype next = m_typed.indexOf(line) + 1;
                !text.isEmpty() && next < m_typed.size())
                m_typed.at(next)->setFocus();
        });
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(kGroupsPerRow, 1);
    return page;
}

QWidget *RecoveryDialog::makePhraseStep()
{
    m_phraseForm = new Form(m_desk.theme);
    m_phrase = new QLineEdit;
    m_again = new QLineEdit;
    for (QLineEdit *line : {m_phrase, m_again})
        line->setMaxLength(300);
    m_phraseForm->addField(u"phrase"_s, tr("Recovery phrase"), m_phrase, Presence::Optional,
        tr("Five words or more that only you would put together. Leave it empty to do without."));
    m_phraseForm->addField(u"phraseAgain"_s, tr("The same once more"), m_again);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_phraseForm);
    column->addStretch();
    return page;
}

void RecoveryDialog::showStep(Step step)
{
    m_message->clear();
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step != SheetStep);
    m_next->setText(step == PhraseStep ? tr("Put the key in use") : tr("Next"));
    switch (step) {
    case SheetStep:
        m_title->setText(tr("Print the key"));
        m_text->setText(tr("This key opens the backups if the PC is lost. Print it, or write it "
                           "down: it is shown this time only and kept nowhere."));
        m_next->setFocus();
        break;
    case TypeStep:
        m_title->setText(tr("Type it back from the paper"));
        m_text->setText(tr("Six of its characters show that the sheet can be read. Look at the "
                           "paper: groups are numbered there."));
        m_typed.first()->setFocus();
        break;
    case PhraseStep:
        m_title->setText(tr("A phrase besides, if you like"));
        m_text->setText(tr("A phrase you keep in mind opens the backups too. It does not replace "
                           "the sheet in the safe."));
        m_phrase->setFocus();
        break;
    }
}

void RecoveryDialog::goOn()
{
    switch (Step(m_steps->currentIndex())) {
    case SheetStep:
        showStep(TypeStep);
        break;
    case TypeStep:
        if (takeTyped())
            showStep(PhraseStep);
        break;
    case PhraseStep:
        if (takePhrase())
            confirm();
        break;
    }
}

bool RecoveryDialog::takeTyped()
{
    for (QLineEdit *line : m_typed) {
        if (!line->text().trimmed().isEmpty())
            continue;
        line->setFocus();
        m_message->showMessage(Tone::Warning, tr("Type all six characters."));
        return false;
    }
    return true;
}

bool RecoveryDialog::takePhrase()
{
    m_phraseForm->clearErrors();
    if (m_phrase->text() == m_again->text())
        return true;
    m_phraseForm->setError(u"phraseAgain"_s, tr("Both must be the same."));
    m_phraseForm->focusFirstError();
    return false;
}

void RecoveryDialog::confirm()
{
    QString typed;
    for (const QLineEdit *line : m_typed)
        typed += line->text();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = m_recovery.confirm(m_sheet, typed, m_phrase->text());
    QApplication::restoreOverrideCursor();
    if (done) {
        accept();
        return;
    }
    if (done.error().code == safekeeping::errors::kWeakPhrase) {
        m_phraseForm->setError(u"phrase"_s, done.error().message);
        m_phraseForm->focusFirstError();
        return;
    }
    if (done.error().code == safekeeping::errors::kNotTypedBack) {
        showStep(TypeStep);
        m_typed.first()->selectAll();
    }
    m_message->showError(done.error());
}

} // namespace ui
