// Puts the pieces together as a page does, and draws it. With ETABLI_LOOK_DIR set, the pictures are
// kept there to be looked at.
#include "tests/support/catch.h"
#include "tests/ui/base/sample_rows.h"
#include "ui/base/avatar.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/empty_state.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/metric_card.h"
#include "ui/base/money_field.h"
#include "ui/base/notices.h"
#include "ui/base/pill_label.h"
#include "ui/base/progress_strip.h"
#include "ui/base/question_dialog.h"
#include "ui/base/search_field.h"
#include "ui/base/side_rail.h"
#include "ui/base/tabs.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFrame>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

SideRail *makeRail(const Theme &theme, QWidget *parent)
{
    auto *rail = new SideRail(theme, parent);
    rail->setIdentity(u"Établi"_s, u"École de Production · 2026-2027"_s);
    rail->addItem(u"home"_s, Icon::Home, u"Accueil"_s);
    rail->addItem(u"students"_s, Icon::Students, u"Élèves"_s);
    rail->addItem(u"admissions"_s, Icon::Admissions, u"Admissions"_s);
    rail->addItem(u"roll"_s, Icon::RollCall, u"Appel"_s);
    rail->addItem(u"timetable"_s, Icon::Calendar, u"Emploi du temps"_s);
    rail->addGroup(u"Formation"_s);
    rail->addItem(u"hours"_s, Icon::Balance, u"Heures 2/3–1/3"_s);
    rail->addItem(u"orders"_s, Icon::Orders, u"Commandes"_s);
    rail->addItem(u"progress"_s, Icon::Competencies, u"Compétences"_s);
    rail->addItem(u"support"_s, Icon::Support, u"Accompagnement"_s);
    rail->addItem(u"safety"_s, Icon::Safety, u"Sécurité"_s);
    rail->addItem(u"exams"_s, Icon::Exams, u"Examens"_s);
    rail->addGroup(u"Gestion"_s);
    rail->addItem(u"fees"_s, Icon::Fees, u"Scolarité et règlements"_s);
    rail->addItem(u"companies"_s, Icon::Companies, u"Entreprises"_s);
    rail->addItem(u"documents"_s, Icon::Documents, u"Documents"_s);
    rail->addGroup(u"Pilotage"_s);
    rail->addItem(u"dashboard"_s, Icon::Dashboard, u"Tableau de bord"_s);
    rail->addItem(u"report"_s, Icon::Report, u"Bilan annuel"_s);
    rail->setBadge(u"roll"_s, u"2"_s);
    rail->setUser(u"Claire Moreau"_s, u"Secrétariat"_s);
    rail->setCurrent(u"students"_s);
    return rail;
}

QLayout *makeTopBar(const Theme &theme, QWidget *page)
{
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(makeLabel(u"Élèves"_s, LabelLook::Title, page));
    titles->addWidget(makeLabel(u"62 élèves inscrits dans 6 groupes"_s, LabelLook::Muted, page));
    auto *search = new SearchField(theme, u"Rechercher un élève, un groupe, une page"_s, page);
    search->setShortcut(QKeySequence(u"Ctrl+K"_s));
    search->setFixedWidth(theme.px(340));
    auto *bell = new IconButton(theme, Icon::Bell, u"Notifications"_s, page);
    auto *moon = new IconButton(theme, theme.kind() == ThemeKind::Light ? Icon::Moon : Icon::Sun,
        u"Changer de thème"_s, page);
    bell->setFramed(true);
    moon->setFramed(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addLayout(titles, 1);
    bar->addWidget(search);
    bar->addWidget(bell);
    bar->addWidget(moon);
    bar->addWidget(
        makeButton(theme, u"Inscrire un élève"_s, ButtonLook::Primary, Icon::Plus, page));
    return bar;
}

QLayout *makeFigures(const Theme &theme, QWidget *page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    const auto add = [&](const QString &label, const QString &figure, const QString &note,
                         Tone tone, Icon icon, const QList<int> &trend, Tone trendTone) {
        auto *card = new MetricCard(theme, label, page);
        card->setFigure(figure);
        card->setNote(note, tone, icon);
        card->setTrend(trend, trendTone);
        row->addWidget(card);
    };
    add(u"Présents ce matin"_s, u"58 / 62"_s, u"+1,2 pt sur la semaine"_s, Tone::Good,
        Icon::TrendUp, {3, 5, 4, 7, 6, 9, 10}, Tone::Good);
    add(u"Absences à justifier"_s, u"7"_s, u"−8 depuis lundi"_s, Tone::Good, Icon::TrendDown,
        {10, 8, 9, 6, 4, 4, 1}, Tone::Accent);
    add(u"Échéances en retard"_s, u"1 240,00 €"_s, u"5 familles"_s, Tone::Bad, Icon::TrendUp,
        {2, 4, 4, 5, 7, 9, 10}, Tone::Warning);
    add(u"Part de pratique"_s, u"65,4 %"_s, u"Cible 66,7 % · 1 240 h"_s, Tone::Neutral,
        Icon::Balance, {3, 5, 4, 6, 8, 7, 10}, Tone::Accent);
    return row;
}

Card *makeList(const Theme &theme, QAbstractItemModel *model, QWidget *page)
{
    auto *card = new Card(theme, u"Usinage 1 et 2"_s, page);
    card->setFlush(true);
    card->addMark(new PillLabel(theme, u"24 élèves"_s, Tone::Accent, card));
    card->addAction(makeButton(theme, u"Filtrer"_s, ButtonLook::Secondary, Icon::Filter, card));
    card->addAction(makeButton(theme, u"Exporter"_s, ButtonLook::Secondary, Icon::Download, card));
    auto *table = new DataTable(theme, u"Élèves"_s, card);
    table->setTwoLines(true);
    table->setItemDelegateForColumn(0, new PersonDelegate(theme, table));
    table->setItemDelegateForColumn(3, new RatioBarDelegate(theme, table));
    table->setItemDelegateForColumn(4, new PillDelegate(theme, table));
    table->setSource(model);
    table->selectKey(4);
    card->body()->addWidget(table);
    card->setFocusProxy(table);
    return card;
}

QWidget *makeFact(const Theme &theme, Icon name, const QString &label, const QString &text)
{
    auto *fact = new QWidget;
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *picture = new QLabel(fact);
    picture->setPixmap(icon(theme, name).pixmap(18, 18));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(makeLabel(label, LabelLook::Caption, fact));
    lines->addWidget(new ElidedLabel(text, LabelLook::Body, fact));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    return fact;
}

Card *makePerson(const Theme &theme, QWidget *page)
{
    auto *card = new Card(theme, QString(), page);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(makeLabel(u"Éloi D’Hérouville"_s, LabelLook::Heading, card));
    names->addWidget(makeLabel(u"Usinage 1 · né le 14/03/2010"_s, LabelLook::Caption, card));
    auto *pills = new QHBoxLayout;
    pills->setSpacing(6);
    pills->addWidget(new PillLabel(theme, u"0 absence"_s, Tone::Good, card));
    pills->addWidget(new PillLabel(theme, u"Boursier"_s, Tone::Accent, card));
    pills->addStretch();
    names->addLayout(pills);
    head->addWidget(new Avatar(theme, u"D’HÉROUVILLE Éloi"_s, 60, card));
    head->addLayout(names, 1);
    card->body()->addLayout(head);
    auto *tabs = new Tabs(theme, card);
    auto *profile = new QWidget(tabs);
    auto *facts = new QVBoxLayout(profile);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(8);
    facts->addWidget(makeFact(theme, Icon::Mail, u"Courriel"_s, u"eloi.dherouville@exemple.fr"_s));
    facts->addWidget(makeFact(theme, Icon::Phone, u"Responsable légal"_s, u"06 12 34 56 78"_s));
    facts->addWidget(makeFact(theme, Icon::Pin, u"Adresse"_s, u"4 rue de l’Église, 59000 Lille"_s));
    facts->addStretch();
    tabs->addTab(u"id"_s, u"Identité"_s, profile);
    tabs->addTab(u"path"_s, u"Parcours"_s, new QWidget(tabs));
    tabs->addTab(u"hours"_s, u"Heures"_s, new QWidget(tabs));
    tabs->addTab(u"fees"_s, u"Frais"_s, new QWidget(tabs));
    card->body()->addWidget(tabs, 1);
    auto *warning = new MessageBar(theme, card);
    warning->showMessage(Tone::Warning,
        u"Avis d’aptitude à renouveler avant le 28/11 pour les travaux réglementés."_s);
    warning->setClosable(false);
    card->body()->addWidget(warning);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeButton(theme, u"Bulletin"_s, ButtonLook::Secondary, Icon::Print, card));
    buttons->addWidget(makeButton(theme, u"Ouvrir la fiche"_s, ButtonLook::Primary, {}, card), 1);
    card->body()->addLayout(buttons);
    return card;
}

// Everything a form, a message and a waiting page are made of.
QWidget *makeWorkshop(const Theme &theme, QWidget *page)
{
    auto *all = new QWidget(page);
    auto *columns = new QHBoxLayout(all);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);

    auto *formCard = new Card(theme, u"Nouvelle échéance"_s, all);
    auto *form = new Form(theme, formCard);
    form->addSection(u"Famille"_s, u"Qui paie, et pour qui."_s);
    auto *name = new QLineEdit(u"DUPONT & fils <b>"_s);
    form->addField(u"name"_s, u"Nom du payeur"_s, name, Presence::Required);
    auto *date = new DateField(theme, QDate(2026, 9, 7));
    form->addField(
        u"date"_s, u"Date d’échéance"_s, date, Presence::Required, u"Par exemple 1/9/26"_s);
    date->setText(u"31/2/26"_s);
    date->readNow();
    auto *money = new MoneyField(theme);
    money->setAmount(base::Money::fromCents(26667));
    form->addField(u"amount"_s, u"Montant"_s, money, Presence::Required);
    auto *means = new QComboBox;
    means->addItems({u"Chèque"_s, u"Virement"_s, u"Espèces"_s});
    form->addField(u"means"_s, u"Moyen de paiement"_s, means);
    auto *check = new QCheckBox(u"Envoyer un rappel"_s);
    check->setChecked(true);
    form->addWidget(check);
    auto *radio = new QRadioButton(u"Au responsable légal"_s);
    radio->setChecked(true);
    form->addWidget(radio);
    formCard->body()->addWidget(form);
    formCard->body()->addStretch();
    auto *formButtons = new QHBoxLayout;
    formButtons->addWidget(makeButton(theme, u"Annuler l’échéance"_s, ButtonLook::Danger));
    formButtons->addStretch();
    formButtons->addWidget(makeButton(theme, u"Fermer"_s, ButtonLook::Quiet));
    auto *save = makeButton(theme, u"Enregistrer"_s, ButtonLook::Primary);
    formButtons->addWidget(save);
    formCard->body()->addLayout(formButtons);
    columns->addWidget(formCard, 1);
    name->setFocus();

    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    const auto message = [&](Tone tone, const QString &text) {
        auto *bar = new MessageBar(theme, all);
        bar->showMessage(tone, text);
        right->addWidget(bar);
        return bar;
    };
    message(
        Tone::Bad, u"La date d’échéance n’existe pas. Corrigez-la, puis enregistrez de nouveau."_s);
    message(Tone::Warning, u"Trois dossiers sont incomplets."_s)->setAction(u"Voir"_s, [] {});
    message(Tone::Good, u"Les 12 présences sont enregistrées."_s);
    message(Tone::Accent, u"La sauvegarde de ce soir se fera sur la clé USB."_s);
    auto *progress = new ProgressStrip(theme, all);
    progress->start(u"Impression de 62 livrets de suivi"_s, 100);
    progress->setDone(40);
    right->addWidget(progress);
    auto *emptyCard = new Card(theme, QString(), all);
    auto *empty = new EmptyState(theme, Icon::Orders, u"Aucune commande en cours"_s,
        u"Les commandes des clients donnent du vrai travail à l’atelier. Saisissez la première "
        u"pour "
        u"répartir les tâches."_s);
    empty->setAction(u"Nouvelle commande"_s);
    emptyCard->body()->addWidget(empty);
    right->addWidget(emptyCard, 1);
    columns->addLayout(right, 1);
    return all;
}

struct Page {
    std::unique_ptr<QWidget> window;
    SideRail *rail;
    Notices *notices;
};

Page makePage(const Theme &theme, QAbstractItemModel *model, bool isList)
{
    Page page{std::make_unique<QWidget>(), nullptr, nullptr};
    QWidget *window = page.window.get();
    page.rail = makeRail(theme, window);
    auto *content = new QWidget(window);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 18, 24, 20);
    column->setSpacing(16);
    column->addLayout(makeTopBar(theme, content));
    column->addLayout(makeFigures(theme, content));
    if (isList) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        Card *list = makeList(theme, model, content);
        row->addWidget(list, 1);
        list->setFocus();
        Card *person = makePerson(theme, content);
        const auto scale = [person, &theme] { person->setFixedWidth(theme.px(296)); };
        scale();
        QObject::connect(&theme, &Theme::changed, person, scale);
        row->addWidget(person);
        column->addLayout(row, 1);
    } else {
        column->addWidget(makeWorkshop(theme, content), 1);
    }
    auto *row = new QHBoxLayout(window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(page.rail);
    row->addWidget(content, 1);
    page.notices = new Notices(theme, content);
    page.notices->addUndoable(u"Le dossier de LEFÈVRE Chloé est archivé."_s, [] {});
    return page;
}

void keep(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
    if (!folder.isEmpty())
        CHECK(picture.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

TEST_CASE("a page made of the shared pieces is drawn in both themes and at every scale")
{
    Theme theme(*qApp);
    tests::SampleRows rows;
    rows.setRows(tests::sampleRows());
    for (const bool isList : {true, false}) {
        // Made once and kept: the pieces must follow a change of theme.
        theme.apply({});
        Page page = makePage(theme, &rows, isList);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            QList<QImage> drawn;
            QList<ThemeChoice> choices{
                {ThemeKind::Light, 100, false}, {ThemeKind::Dark, 100, false}};
            if (size.width() > 1280)
                choices += {ThemeKind::Light, 150, true};
            for (const ThemeChoice &choice : std::as_const(choices)) {
                theme.apply(choice);
                page.rail->setCollapsed(choice.scalePercent > 100);
                page.window->resize(size);
                page.window->show();
                QApplication::processEvents();
                const QImage picture = page.window->grab().toImage();
                CHECK(picture.size().width() >= size.width());
                drawn += picture;
                const QString kind = choice.kind == ThemeKind::Light ? u"light"_s : u"dark"_s;
                keep(picture,
                    u"gallery-%1-%2-%3-%4"_s.arg(isList ? u"list"_s : u"work"_s, kind,
                        QString::number(choice.scalePercent), QString::number(size.width())));
            }
            CHECK(
                drawn[0].pixelColor(size.width() - 4, 4) == tokensOf(ThemeKind::Light).background);
            CHECK(drawn[1].pixelColor(size.width() - 4, 4) == tokensOf(ThemeKind::Dark).background);
            CHECK(drawn[0].pixelColor(4, 4) == tokensOf(ThemeKind::Light).rail);
            CHECK(drawn[1].pixelColor(4, 4) == tokensOf(ThemeKind::Dark).rail);
        }
    }
    theme.apply({});
}

TEST_CASE("what opens over a page is drawn in both themes")
{
    Theme theme(*qApp);
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark}) {
        theme.apply({kind, 100, false});
        const QString suffix = kind == ThemeKind::Light ? u"light"_s : u"dark"_s;
        QuestionDialog question(theme, u"Annuler le règlement n° 2026-0042 ?"_s,
            u"Le numéro reste dans le journal de caisse, avec le motif que vous donnez. Cela ne "
            u"peut "
            u"pas être défait."_s,
            u"Annuler le règlement"_s, QuestionDialog::Danger::CannotBeUndone);
        question.addLine(u"Motif"_s).setText(u"Chèque sans provision"_s);
        question.show();
        keep(question.grab().toImage(), u"gallery-question-"_s + suffix);

        DateField date(theme, QDate(2026, 9, 7));
        date.show();
        QTest::keyClick(&date, Qt::Key_Down, Qt::AltModifier);
        auto *popup = date.findChild<QFrame *>(u"calendarPopup"_s);
        REQUIRE(popup);
        keep(popup->grab().toImage(), u"gallery-calendar-"_s + suffix);

        QMenu menu;
        menu.addAction(icon(theme, Icon::Edit), u"Modifier"_s);
        menu.addAction(icon(theme, Icon::Print), u"Imprimer"_s)->setShortcut(QKeySequence::Print);
        menu.addSeparator();
        QAction *checked = menu.addAction(u"Groupe"_s);
        checked->setCheckable(true);
        checked->setChecked(true);
        menu.addAction(u"Assiduité"_s)->setCheckable(true);
        menu.addAction(icon(theme, Icon::Archive), u"Archiver"_s)->setEnabled(false);
        menu.popup(QPoint(10, 10));
        menu.setActiveAction(menu.actions().first());
        keep(menu.grab().toImage(), u"gallery-menu-"_s + suffix);

        QComboBox choice;
        choice.addItems({u"Chèque"_s, u"Virement"_s, u"Espèces"_s});
        choice.show();
        choice.showPopup();
        keep(choice.view()->window()->grab().toImage(), u"gallery-choice-"_s + suffix);

        QWidget controls;
        auto *column = new QVBoxLayout(&controls);
        auto *spin = new QSpinBox;
        auto *off = new QLineEdit(u"Désactivé"_s);
        off->setEnabled(false);
        auto *text = new QPlainTextEdit(u"Une note\nsur deux lignes"_s);
        auto *check = new QCheckBox(u"Avec focus"_s);
        column->addWidget(spin);
        column->addWidget(off);
        column->addWidget(text);
        column->addWidget(check);
        column->addWidget(new QRadioButton(u"Autre choix"_s));
        auto *primary = makeButton(theme, u"Enregistrer"_s, ButtonLook::Primary);
        primary->setEnabled(false);
        column->addWidget(primary);
        auto *secondary = makeButton(theme, u"Imprimer"_s, ButtonLook::Secondary, Icon::Print);
        secondary->setEnabled(false);
        column->addWidget(secondary);
        controls.show();
        QApplication::setActiveWindow(&controls);
        check->setFocus();
        keep(controls.grab().toImage(), u"gallery-controls-"_s + suffix);
        CHECK(spin->sizeHint().height() >= 30);
    }
    theme.apply({});
}
