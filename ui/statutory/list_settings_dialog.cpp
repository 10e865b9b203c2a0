#include "ui/statutory/list_settings_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/scroll_column.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLongest = 200;

} // namespace

ListSettingsDialog::ListSettingsDialog(
    const Desk &desk, statutory::StatutoryService &lists, QWidget *parent)
    : QDialog(parent)
    , m_lists(lists)
    , m_message(new MessageBar(desk.theme, this))
    , m_form(new Form(desk.theme))
{
    const Theme &theme = desk.theme;
    setObjectName(u"listSettingsDialog"_s);
    setWindowTitle(tr("Rules of the statutory lists"));
    resize(theme.px(600), theme.px(640));
    if (const auto settings = lists.listSettings()) {
        for (const statutory::ListSetting &one : *settings)
            addLine(one);
    } else {
        m_message->showError(settings.error());
    }
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    auto *act = makeButton(theme, tr("&Save"), ButtonLook::Primary, Icon::Save, this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    act->setObjectName(u"act"_s);
    act->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    auto *scroll = new ScrollColumn(this);
    scroll->column()->addWidget(m_form);
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(windowTitle(), LabelLook::Title, this));
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ListSettingsDialog::reject);
    connect(act, &QPushButton::clicked, this, &ListSettingsDialog::accept);
}

void ListSettingsDialog::addLine(const statutory::ListSetting &setting)
{
    Line line{setting, new QLineEdit, new QLineEdit};
    const QString key = QString::fromLatin1(setting.key.name);
    line.value->setText(setting.stored.value);
    line.value->setMaxLength(kLongest);
    line.source->setText(setting.stored.source);
    line.source->setMaxLength(kLongest);
    m_form->addField(key, setting.title, line.value);
    m_form->addField(key + u"-source"_s, tr("Where it is written"), line.source);
    m_lines.push_back(std::move(line));
}

void ListSettingsDialog::accept()
{
    m_form->clearErrors();
    m_message->clear();
    for (const Line &line : m_lines) {
        if (line.value->text() == line.setting.stored.value
            && line.source->text() == line.setting.stored.source)
            continue;
        const base::Done written =
            m_lists.writeSetting(line.setting.key, line.value->text(), line.source->text());
        if (!written)
            m_form->setError(QString::fromLatin1(line.setting.key.name), written.error().message);
    }
    if (m_form->hasErrors())
        m_form->focusFirstError();
    else
        QDialog::accept();
}

} // namespace ui
