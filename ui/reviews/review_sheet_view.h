#pragma once

#include "ui/base/desk.h"
#include "ui/reviews/part_box.h"
#include "ui/reviews/review_services.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FactsView;
class PillLabel;
class ScrollColumn;

// The review of one young person and term: boxes for the words, the facts beside them, and what can
// be done with it. Half-typed words are kept by themselves, for whoever typed them.
class ReviewSheetView final : public QWidget {
    Q_OBJECT

public:
    ReviewSheetView(const Desk &desk, const ReviewServices &services, QWidget *parent = nullptr);

    void showReview(enrolment::EnrolmentId enrolment, school::TermId term);
    void clear();
    void reload(); // what is being typed stays
    void keepAll();
    void keepDrafts();
    void focusWords(); // the first box

signals:
    void printWanted(enrolment::EnrolmentId enrolment);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct About {
        enrolment::EnrolmentId enrolment;
        school::TermId term;
    };
    struct Typing {
        reviews::PartKey key;
        PartBox::Typing typing;
    };

    void buildHead(QVBoxLayout &column);
    void read();
    void showHead();
    void showWords();
    void showFacts();
    void emptyWords();
    void addTeam(const std::vector<reviews::Draft> &drafts);
    void addOwnWords(const std::vector<reviews::Draft> &drafts);
    void addFrozen(const reviews::FrozenReview &frozen);
    void addHeading(const QString &text);
    void addBox(PartBoxContent content, const std::vector<reviews::Draft> &drafts);
    void addWords(const QString &title, const QString &words, const QString &note);
    void addMine();
    [[nodiscard]] PartBoxContent contentOf(const reviews::Part &part) const;
    [[nodiscard]] bool mayWriteAs(const reviews::PartKey &key) const;
    [[nodiscard]] bool isWrittenElsewhere(const PartBox &box) const;
    [[nodiscard]] PartBox *boxOf(const reviews::PartKey &storedKey) const;

    bool keep(const reviews::PartKey &storedKey, security::Undo &undo);
    void keepOne(PartBox &box);
    [[nodiscard]] base::Done keepDraft(const PartBox &box, std::optional<reviews::PartKey> &draft);
    void throwAway(PartBox &box);
    void finish();
    void beginFurtherVersion();
    void editMeeting();
    void askConfidence();
    void ended(const QString &notice, std::function<base::Done()> undo);

    const Desk m_desk;
    const ReviewServices m_services;
    std::optional<About> m_about;
    std::optional<reviews::ReviewSheet> m_sheet;
    std::vector<PartBox *> m_boxes;
    std::vector<std::optional<reviews::PartKey>> m_drafts; // of m_boxes: what their draft is of
    std::optional<reviews::PartKey> m_keeping;
    QTimer m_draftTimer;
    QLabel *m_title;
    PillLabel *m_state;
    QLabel *m_notice;
    ScrollColumn *m_scroll;
    QBoxLayout *m_body;
    QVBoxLayout *m_words;
    FactsView *m_facts;
    QPushButton *m_finish;
    QPushButton *m_further;
    QPushButton *m_meeting;
    QPushButton *m_confidence;
    QPushButton *m_print;
};

} // namespace ui
