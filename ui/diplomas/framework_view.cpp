#include "ui/diplomas/framework_view.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/diplomas/gaps.h"
#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/pill_label.h"
#include "ui/base/tabs.h"
#include "ui/diplomas/competencies_tab.h"
#include "ui/diplomas/framework_rows.h"
#include "ui/diplomas/units_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::Framework;
using diplomas::FrameworkState;

namespace {

// What is unknown, then where to look for it.
QString bannerText(const Framework &framework)
{
    QStringList lines = gapsOf(framework);
    if (lines.isEmpty() && framework.state == FrameworkState::Verified)
        return {};
    if (framework.state == FrameworkState::Draft)
        lines += FrameworkView::tr("Nobody of the school has verified this version yet.");
    const diplomas::CatalogueEntry *entry = framework.catalogueId
        ? diplomas::Catalogue::shipped().find(*framework.catalogueId)
        : nullptr;
    if (entry && !entry->missing.isEmpty())
        lines += FrameworkView::tr("Missing in the catalogue: %1.").arg(entry->missing);
    if (entry && !entry->where.isEmpty())
        lines += FrameworkView::tr("Where to look: %1.").arg(entry->where);
    return lines.join(u'\n');
}

QString factsOf(const Framework &framework)
{
    QStringList facts{FrameworkRows::sessionsText(framework.sessions), titleOf(framework.passRule)};
    if (framework.verifiedOn && !framework.verifiedBy.isEmpty()) {
        facts += FrameworkView::tr("verified on %1 by %2")
                     .arg(base::formatDate(*framework.verifiedOn), framework.verifiedBy);
    }
    return facts.join(u" · "_s);
}

} // namespace

FrameworkView::FrameworkView(const Desk &desk, const DiplomaServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_back(new IconButton(desk.theme, Icon::ArrowLeft, tr("Back to the diplomas")))
    , m_name(makeLabel({}, LabelLook::Heading))
    , m_facts(makeLabel({}, LabelLook::Muted))
    , m_state(new PillLabel(desk.theme))
    , m_verify(makeButton(desk.theme, tr("Verify…"), ButtonLook::Secondary, Icon::Check))
    , m_more(makeButton(desk.theme, tr("More"), ButtonLook::Secondary, Icon::More))
    , m_menu(new QMenu(m_more))
    , m_banner(new MessageBar(desk.theme))
    , m_tabs(new Tabs(desk.theme))
    , m_competencies(new CompetenciesTab(desk, services))
    , m_units(new UnitsTab(desk, services))
{
    buildHead();
    m_banner->setObjectName(u"frameworkBanner"_s);
    m_tabs->setObjectName(u"frameworkTabs"_s);
    m_tabs->addTab(u"competencies"_s, tr("Competencies"), m_competencies);
    m_tabs->addTab(u"units"_s, tr("Units of the exam"), m_units);
    auto *head = new QHBoxLayout;
    head->setSpacing(desk.theme.px(10));
    head->addWidget(m_back);
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_verify);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_competencies);
    connect(m_competencies, &CompetenciesTab::changed, this, &FrameworkView::changed);
    connect(m_units, &UnitsTab::changed, this, &FrameworkView::changed);
}

void FrameworkView::buildHead()
{
    m_back->setObjectName(u"backToDiplomas"_s);
    m_back->setFramed(true);
    m_name->setObjectName(u"frameworkName"_s);
    m_verify->setObjectName(u"verifyFramework"_s);
    m_more->setObjectName(u"frameworkMenu"_s);
    m_facts->setWordWrap(true);
    fillMenu();
    m_more->setMenu(m_menu);
    connect(m_back, &IconButton::clicked, this, &FrameworkView::left);
    connect(m_verify, &QPushButton::clicked, this, &FrameworkView::verify);
}

void FrameworkView::setFramework(const Framework &framework, const std::vector<Framework> &known)
{
    m_framework = framework;
    m_name->setText(base::joined({framework.title, framework.label}, u" · "_s));
    m_facts->setText(factsOf(framework));
    m_state->setText(titleOf(framework.state), FrameworkRows::toneOf(framework.state));
    m_verify->setVisible(m_services.mayVerify() && framework.state == FrameworkState::Draft);
    m_competencies->setFramework(framework, known);
    m_units->setFramework(framework);
    showBanner();
    showActs();
}

void FrameworkView::showBanner()
{
    const QString text = bannerText(*m_framework);
    if (text.isEmpty()) {
        m_banner->clear();
        return;
    }
    m_banner->showMessage(Tone::Warning, text);
    if (m_services.mayVerify() && !missingFromCatalogue(*m_framework).isEmpty()) {
        m_banner->setAction(tr("Complete from the catalogue"), [this] { complete(); });
    }
}

void FrameworkView::fillMenu()
{
    const auto add = [this](
                         const QString &name, const QString &text, void (FrameworkView::*act)()) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_pasteMore = add(u"pasteMore"_s, tr("Paste competencies…"), &FrameworkView::paste);
    m_begin = add(u"beginVersion"_s, tr("Begin a new version…"), &FrameworkView::beginVersion);
    m_edit = add(u"editVersion"_s, tr("Sessions, rule and source…"), &FrameworkView::editVersion);
    m_complete = add(u"complete"_s, tr("Complete from the catalogue"), &FrameworkView::complete);
    m_attach = add(u"attach"_s, tr("Follow the catalogue…"), &FrameworkView::attach);
    m_retire = add(u"retireVersion"_s, {}, &FrameworkView::retireOrRestore);
}

void FrameworkView::showActs()
{
    const bool mayVerify = m_services.mayVerify();
    const bool mayWrite = m_services.mayWrite(*m_framework);
    const bool mayDraft = m_services.mayDraft();
    const bool isRetired = m_framework->state == FrameworkState::Retired;
    m_pasteMore->setVisible(mayWrite);
    m_begin->setVisible(mayDraft);
    m_edit->setVisible(mayVerify);
    m_complete->setVisible(mayVerify && m_framework->catalogueId);
    m_attach->setVisible(mayVerify && !m_framework->catalogueId);
    m_retire->setVisible(mayVerify);
    m_retire->setText(isRetired ? tr("Take up again") : tr("Retire this version"));
    m_more->setVisible(mayVerify || mayDraft);
}

void FrameworkView::ended(const QString &notice, const security::Undo &undo)
{
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(notice, [this, undo] { return m_services.frameworks.undo(undo); });
    emit changed();
}

void FrameworkView::paste()
{
    m_tabs->setCurrent(u"competencies"_s);
    m_competencies->paste();
}

void FrameworkView::print()
{
    if (m_tabs->current() == u"units"_s)
        m_units->print();
    else
        m_competencies->print();
}

} // namespace ui
