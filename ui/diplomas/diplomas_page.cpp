#include "ui/diplomas/diplomas_page.h"

#include "ui/base/buttons.h"
#include "ui/diplomas/framework_list.h"
#include "ui/diplomas/framework_view.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::Framework;

DiplomasPage::DiplomasPage(const Desk &desk, const DiplomaServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_list(new FrameworkList(desk, services))
    , m_view(new FrameworkView(desk, services))
    , m_files(makeButton(desk.theme, tr("Files"), ButtonLook::Secondary, Icon::File, this))
    , m_add(makeButton(desk.theme, tr("Add a diploma"), ButtonLook::Secondary, Icon::Plus, this))
    , m_paste(
          makeButton(desk.theme, tr("&Paste my framework"), ButtonLook::Primary, Icon::Copy, this))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_list);
    buildActions();
    connect(m_list, &FrameworkList::opened, this, &DiplomasPage::open);
    connect(m_list, &FrameworkList::addWanted, this, &DiplomasPage::add);
    connect(m_view, &FrameworkView::changed, this, &DiplomasPage::reload);
    connect(m_view, &FrameworkView::opened, this, &DiplomasPage::open);
    connect(m_view, &FrameworkView::left, this, &DiplomasPage::showList);
}

void DiplomasPage::buildActions()
{
    m_add->setObjectName(u"addDiploma"_s);
    m_paste->setObjectName(u"pasteFramework"_s);
    m_files->setObjectName(u"frameworkFiles"_s);
    for (QPushButton *action : {m_files, m_add, m_paste})
        action->hide(); // until the window takes them into its top bar
    auto *menu = new QMenu(m_files);
    QAction *exporting = menu->addAction(tr("Export the frameworks…"));
    exporting->setObjectName(u"exportFrameworks"_s);
    connect(exporting, &QAction::triggered, this, &DiplomasPage::exportFile);
    if (m_services.mayVerify()) {
        QAction *importing = menu->addAction(tr("Import frameworks…"));
        importing->setObjectName(u"importFrameworks"_s);
        connect(importing, &QAction::triggered, this, &DiplomasPage::importFile);
    }
    m_files->setMenu(menu);
    connect(m_add, &QPushButton::clicked, this, &DiplomasPage::add);
    connect(m_paste, &QPushButton::clicked, this, &DiplomasPage::paste);
}

QString DiplomasPage::title() const
{
    return tr("Frameworks");
}

QString DiplomasPage::subtitle() const
{
    return tr("Diplomas, units of the exam and competencies, with their sources");
}

QList<QWidget *> DiplomasPage::topBarActions() const
{
    QList<QWidget *> actions{m_files};
    if (m_services.mayAdd())
        actions += m_add;
    if (m_services.mayDraft())
        actions += m_paste;
    return actions;
}

QSet<QString> DiplomasPage::shows() const
{
    return {u"diploma"_s, u"framework"_s, u"exam-unit"_s, u"competency"_s, u"competency-block"_s,
        u"observation"_s, u"decided-level"_s};
}

QList<KeyHelp> DiplomasPage::keys() const
{
    return {{tr("Enter"), tr("Open the framework, change the unit or the competency")}};
}

void DiplomasPage::reload()
{
    auto found = m_services.frameworks.frameworks();
    if (!found) {
        m_desk.messages.showError(found.error());
        return;
    }
    m_frameworks = std::move(*found);
    m_list->setFrameworks(m_frameworks);
    showOpened();
}

const Framework *DiplomasPage::opened() const
{
    const auto found = std::find_if(m_frameworks.begin(), m_frameworks.end(),
        [this](const Framework &one) { return m_opened == one.version; });
    return found == m_frameworks.end() ? nullptr : &*found;
}

void DiplomasPage::showOpened()
{
    const Framework *framework = opened();
    if (!framework) {
        showList();
        return;
    }
    m_view->setFramework(*framework, m_frameworks);
    m_stack->setCurrentWidget(m_view);
}

void DiplomasPage::open(qint64 version)
{
    m_opened = diplomas::DiplomaVersionId(version);
    if (!opened())
        reload(); // a version that was just made
    showOpened();
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}

void DiplomasPage::showList()
{
    const auto former = m_opened;
    m_opened.reset();
    m_stack->setCurrentWidget(m_list);
    if (!former)
        return;
    m_list->select(*former);
    m_list->setFocus(Qt::OtherFocusReason);
}

void DiplomasPage::showPlace(const Place &place)
{
    if (place.kind == u"framework"_s && place.key > 0)
        open(place.key);
    else
        showList();
}

void DiplomasPage::print()
{
    if (m_stack->currentWidget() == m_view)
        m_view->print();
    else
        m_list->print();
}

} // namespace ui
