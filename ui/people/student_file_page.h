#pragma once

#include "core/enrolment/student_file.h"
#include "core/enrolment/student_list.h"
#include "ui/base/desk.h"
#include "ui/people/people_services.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace families {
struct Paper;
}

namespace ui {

class Avatar;
class Card;
class ContactsForm;
class DailyForm;
class ElidedLabel;
class HistoryModel;
class IdentityForm;
class IssuedPapers;
class ListOutput;
class MailCard;
class PapersCard;
class PapersView;
class PathView;
class PhotoCard;
class SchoolingForm;
class ShownList;
class StudentAttendance;
class StudentIncidents;
class StudentProgressView;
class Tabs;

// One student's file inside the students page: identity and family, schooling, everyday life,
// history. What is typed is saved in one go, and never lost by an error or by a change made
// elsewhere.
class StudentFilePage final : public QWidget {
    Q_OBJECT

public:
    StudentFilePage(const Desk &desk, const PeopleServices &services, QWidget *parent = nullptr);

    bool open(people::StudentId id); // false: the error is shown
    void showTab(const QString &key);
    void startNew();
    void reload();  // leaves alone what is being typed
    void refresh(); // the photo, who is written to and the history alone
    void save();
    void print(); // the history where it is shown, else the file as it is kept
    void showChips(const enrolment::StudentRow *row);
    // False when unsaved work is to be gone on with.
    [[nodiscard]] bool mayClose() const;
    [[nodiscard]] bool hasUnsavedWork() const;
    [[nodiscard]] bool mayEdit() const { return m_mayEdit; }
    [[nodiscard]] std::optional<people::StudentId> student() const { return m_id; }
    [[nodiscard]] QString name() const;

signals:
    void closeWanted();
    void saved();

private:
    void buildHeader(QVBoxLayout &column);
    void buildTabs();
    [[nodiscard]] QWidget *makeFamily(Card &family);
    [[nodiscard]] QWidget *makeDaily();
    [[nodiscard]] QWidget *makeElsewhere();
    [[nodiscard]] QWidget *makeHistory();
    void makeReadOnly();
    void show(const enrolment::StudentFile *file);
    void showHeader();
    void showStays();
    void showHistory();
    void showIssued();
    void loadChoices();
    void loadKnown();
    [[nodiscard]] enrolment::StudentFileForm form() const;
    bool check();
    void showProblem(const base::Error &error);
    void tell(const enrolment::SavedFile &saved);
    void archive();
    void changeSituation();
    void showReprints();
    void printPaper(const families::Paper &paper);
    void recordLeave();
    void departed(
        const QString &text, const base::Result<security::Edited> &edited, bool withFees = false);
    void addCertificates(QMenu &menu);
    void certifyLeaving();
    void done(const QString &text, const base::Result<security::Edited> &edited);
    [[nodiscard]] const enrolment::EnrolmentRecord *stay() const;
    [[nodiscard]] QStringList typed() const;
    [[nodiscard]] QList<QWidget *> parts() const; // what is typed into

    const Desk m_desk;
    const PeopleServices m_services;
    bool m_mayEdit;
    bool m_mayEnrol;
    std::optional<people::StudentId> m_id;
    std::optional<enrolment::StudentFile> m_file;
    std::vector<enrolment::EnrolmentCode> m_codes;
    QStringList m_typedBefore;

    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QHBoxLayout *m_chips;
    QPushButton *m_leave;
    QPushButton *m_archive;
    QWidget *m_elsewhere; // to this student on other pages
    Tabs *m_tabs;
    IdentityForm *m_identity;
    ContactsForm *m_contacts;
    QPushButton *m_situation; // of the family, from one day on
    QWidget *m_reprintsCard;
    PapersCard *m_reprints; // papers a change of situation put out of date
    SchoolingForm *m_schooling;
    DailyForm *m_daily;
    PhotoCard *m_photo;
    MailCard *m_mail;
    PapersView *m_papers;
    PathView *m_path;
    QVBoxLayout *m_stays;
    HistoryModel *m_history;
    IssuedPapers *m_issued = nullptr;          // only for those who may see it
    StudentIncidents *m_incidents = nullptr;   // the same
    StudentAttendance *m_attendance = nullptr; // the same
    StudentProgressView *m_progress = nullptr;
    ListOutput *m_output;
    ShownList *m_historyList = nullptr;
};

} // namespace ui
