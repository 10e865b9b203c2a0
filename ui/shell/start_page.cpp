#include "ui/shell/start_page.h"

#include "ui/base/buttons.h"
#include "ui/base/message_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : CentredPanel(theme, tr("Welcome to Établi"),
        tr("The workbench of your École de Production: students and families, roll-calls and "
           "hours, "
           "fees and receipts, results and the yearly report. Everything stays in one file on this "
           "PC."),
        parent)
    , m_message(new MessageBar(theme, this))
{
    body()->addWidget(m_message);
    const auto add = [&](const QString &name, const QString &text, ButtonLook look, Icon icon,
                         void (StartPage::*wanted)()) {
        QPushButton *button = makeButton(theme, text, look, icon, this);
        button->setObjectName(name);
        body()->addWidget(button);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    add(u"createSchool"_s, tr("Create my school"), ButtonLook::Primary, Icon::Plus,
        &StartPage::createWanted);
    add(u"openSchool"_s, tr("Open a school file"), ButtonLook::Secondary, Icon::File,
        &StartPage::openWanted);
    add(u"trySample"_s, tr("Try with a sample school"), ButtonLook::Secondary, Icon::Eye,
        &StartPage::sampleWanted);
    add(u"restoreBackup"_s, tr("Restore a backup"), ButtonLook::Secondary, Icon::Backup,
        &StartPage::restoreWanted);
}

} // namespace ui
