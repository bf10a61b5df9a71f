// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/activityservice.h"
#include "services/counter/countertypes.h"
#include "services/rewards/rewardtypes.h"
#include "ui/pages/counter/undohistory.h"
#include "ui/shell/page.h"

#include <optional>
#include <variant>

class QStackedWidget;

namespace bashgah::services {
struct SoldPlan;
}

namespace bashgah::ui {

struct AppContext;
class ActivityButton;
class Card;
class CodesBar;
class MemberCard;
class MemberFinder;
class PurchaseForm;
class MemberRegister;
class RefundPanel;
class ResultPanel;
class RewardsInReach;
class SnugStack;
class SellPlanPanel;
class TodayStrip;

/// The counter: who, what, result; below it today. A regular's purchase is the last digits, Enter,
/// the amount, Enter, Enter. Nothing here asks in a dialog; a failure keeps all that was typed.
class CounterPage final : public Page
{
    Q_OBJECT
public:
    explicit CounterPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    void refresh() override;
    bool stepBack() override;
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct ActivityDone
    {
        qint64 id;
        bool operator==(const ActivityDone &) const = default;
    };
    using Mine = std::variant<domain::PurchaseId, domain::TakingId, ActivityDone>;

    void buildParts();
    void buildColumns();
    void buildCommands();
    void connectParts();
    void beginPurchase(bool afterRecording = false);
    void chooseMember(domain::MemberId id);
    void chooseAnonymous();
    void beginRegistering(const QString &typed);
    void endRegistering(domain::MemberId id);
    [[nodiscard]] domain::PurchaseDraft draft() const;
    void updatePreview(bool complain = false);
    void toRecord();
    void record();
    void refuseMargin();
    void showRecorded(const services::RecordedPurchase &recorded);
    void takeBack(domain::PurchaseId id);
    void giveBack(domain::TakingId id);
    void showTaken(const services::TakenReward &reward);
    void showConfirmed(const services::ConfirmedActivity &activity);
    void rewardsChanged(const QString &said);
    void undoLast();
    void beginRefund(domain::PurchaseId id);
    void endRefund(const services::RecordedRefund &refund);
    void beginMembership();
    void endMembership(const services::SoldPlan &sold);
    void openProfile();
    void readFacts();
    void fail(const domain::Error &error);
    [[nodiscard]] static QString idOf(const Mine &done);
    void remember(Mine done, const QString &words);
    void forget(Mine done);
    void undo(Mine done);
    void showUndoList();

    AppContext &m_context;
    SnugStack *m_who = nullptr;
    QStackedWidget *m_outcome = nullptr;
    MemberFinder *m_finder = nullptr;
    MemberRegister *m_register = nullptr;
    MemberCard *m_card = nullptr;
    RewardsInReach *m_rewards = nullptr;
    ActivityButton *m_activity = nullptr;
    PurchaseForm *m_form = nullptr;
    CodesBar *m_codes = nullptr;
    ResultPanel *m_result = nullptr;
    RefundPanel *m_refund = nullptr;
    SellPlanPanel *m_sellPlan = nullptr;
    TodayStrip *m_today = nullptr;

    std::optional<services::CounterSnapshot> m_snapshot; ///< absent: nobody chosen yet
    QString m_key;                                       ///< of this draft: recorded at most once
    bool m_receiptShown = false;
    std::optional<domain::Money> m_usualMaximum;         ///< above it: is there an extra zero?
    UndoHistory m_mine; ///< done here, for undo
};

} // namespace bashgah::ui
