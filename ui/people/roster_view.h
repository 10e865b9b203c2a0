#pragma once

#include "core/documents/document.h"
#include "core/rosters/label_service.h"
#include "core/rosters/roster_service.h"
#include "ui/base/desk.h"
#include "ui/people/people_services.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class Card;
class DateField;
class Form;
class PagePreview;

// Lists, sheets and labels: which paper, about whom, on which day, and its pages as they will be
// printed. Papers somebody has no right to are not proposed.
class RosterView final : public QWidget {
    Q_OBJECT

public:
    enum class Paper { Faces, Ticks, Emergency, Directory, Staff, HouseholdLabels, StudentLabels };
    // What stands in the list of students.
    struct Shown {
        qint64 group = 0; // 0: no group is chosen there
        std::vector<people::StudentId> students;
        QString note; // how they were chosen
        bool isFiltered = false;
    };

    RosterView(const Desk &desk, const PeopleServices &services, QWidget *parent = nullptr);

    void open(const Shown &shown);
    void choose(Paper paper);
    void reload();
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QList<QWidget *> actions() const;
    void print();
    void savePdf();

signals:
    void subtitleChanged();

private:
    static constexpr int kWholeSchool = 0;
    static constexpr int kShown = -1;
    [[nodiscard]] Card *makeOptions();
    void addPapers();
    void addFields(Form &form);
    void listen();
    void fillGroups();
    void fillFormats();
    void showFields();
    void make();

    [[nodiscard]] Paper paper() const;
    [[nodiscard]] bool isLabels() const;
    [[nodiscard]] bool hasDetails() const;
    [[nodiscard]] rosters::RosterQuery query() const;
    [[nodiscard]] const rosters::LabelFormat *format() const;
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] base::Result<std::shared_ptr<const documents::Document>> document();
    [[nodiscard]] base::Result<std::shared_ptr<const documents::Document>> classList();
    [[nodiscard]] base::Result<std::shared_ptr<const documents::Document>> labels();
    [[nodiscard]] bool mayLeave();

    const Desk m_desk;
    const PeopleServices m_services;
    rosters::RosterService m_rosters;
    rosters::LabelService m_labels;
    Shown m_shown;
    std::vector<rosters::LabelFormat> m_formats;
    std::shared_ptr<const documents::Document> m_document;
    bool m_isFilling = false;

    QComboBox *m_paper;
    QComboBox *m_whom;
    DateField *m_day;
    QSpinBox *m_columnCount;
    QLineEdit *m_columnTitles;
    QCheckBox *m_birthDates;
    QComboBox *m_format;
    QSpinBox *m_start;
    QCheckBox *m_outlines;
    QPushButton *m_sheets;
    QLabel *m_remarks;
    Form *m_form;
    PagePreview *m_preview;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace ui
