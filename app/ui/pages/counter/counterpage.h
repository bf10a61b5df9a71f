// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charity/cause.h"
#include "services/counter/activityservice.h"
#include "services/counter/countertypes.h"
#include "services/rewards/rewardtypes.h"
#include "ui/pages/counter/counterdeeds.h"
#include "ui/pages/counter/counterparts.h"
#include "ui/pages/counter/undohistory.h"
#include "ui/shell/page.h"

#include <optional>

class QStackedWidget;
namespace bashgah::services {
struct GiftDone;
struct SoldPlan;
}

namespace bashgah::ui {

struct AppContext;

/// The counter: who, what, result; below it today. A regular's purchase is the last digits, Enter,
/// the amount, Enter, Enter. Nothing here asks in a dialog; a failure keeps all that was typed.
class CounterPage final : public Page
{
    Q_OBJECT
public:
    explicit CounterPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    /// The purchase stands as it was left: what once opened it is done.
    void returned(const QVariantMap &) override {}
    void refresh() override;
    bool stepBack() override;
    [[nodiscard]] std::optional<domain::MemberId> shownMember() const override;
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

public slots:
    /// A scanner read the code of goods ("3*629" are three). False: no goods have it; a banner says so.
    bool addScanned(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void buildColumns();
    void buildCommands();
    void connectParts();
    void connectRewards();
    void beginPurchase(bool afterRecording = false);
    void chooseMember(domain::MemberId id);
    void changeBuyer(services::CounterSnapshot snapshot);
    void chooseAnonymous();
    void beginRegistering(const QString &typed);
    void endRegistering(domain::MemberId id);
    [[nodiscard]] domain::PurchaseDraft draft() const;
    void updatePreview(bool complain = false);
    void toRecord();
    void record();
    void doShown(bool submits);
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
    [[nodiscard]] bool takeScan(const QVariantMap &args);
    void printLast(bool preview);
    void keepLast(domain::PurchaseId id);
    [[nodiscard]] std::optional<domain::PurchaseId> lastHere() const;
    [[nodiscard]] QString lastKey() const;
    void readFacts();
    void fail(const domain::Error &error);
    void keepPanel(QVariantMap &work) const;
    void reopenPanel(const QVariantMap &panel);
    void keepDeeds(QVariantMap &work) const;
    void takeUpDeeds(const QVariantList &deeds);
    void takeUpDraft(const QVariantMap &work);
    void remember(CounterDeed done, const DeedFacts &facts);
    void remember(CounterDeed done, const DeedFacts &facts, int staff);
    void forget(CounterDeed done);
    void showUndoList();
    void undo(CounterDeed done);
    void failToUndo(const domain::Error &error, CounterDeed done);
    void unpark(const ParkedDone &parked);
    void buildGoodsKeys();
    void connectGoods();
    void connectParking();
    void park();
    void showParked();
    [[nodiscard]] std::optional<domain::PurchaseDraft> onScreen() const;
    void restore(const domain::PurchaseDraft &draft);
    void beginAttaching(domain::PurchaseId id);
    void endAttaching(const services::RecordedPurchase &purchase);
    void detach(domain::PurchaseId id);
    [[nodiscard]] QWidget *buildGiving();
    void beginGiving();
    bool closeGiving();
    void endGiving(const services::GiftDone &given);
    void takeGivingBack(domain::DonationId id);

    AppContext &m_context;
    SnugStack *m_who = nullptr;
    QStackedWidget *m_outcome = nullptr;
    MemberFinder *m_finder = nullptr;
    MemberRegister *m_register = nullptr;
    MemberCard *m_card = nullptr;
    OwnCodes *m_ownCodes = nullptr;
    RewardsInReach *m_rewards = nullptr;
    ActivityButton *m_activity = nullptr;
    GiveButton *m_give = nullptr;
    QWidget *m_giving = nullptr; ///< in place of the result; made when it is first wanted
    GoodsLines *m_goods = nullptr;
    PurchaseForm *m_form = nullptr;
    CodesBar *m_codes = nullptr;
    ResultPanel *m_result = nullptr;
    RefundPanel *m_refund = nullptr;
    SellPlanPanel *m_sellPlan = nullptr;
    AttachPanel *m_attach = nullptr;
    ParkingDesk *m_parking = nullptr;
    TodayStrip *m_today = nullptr;

    std::optional<services::CounterSnapshot> m_snapshot; ///< absent: nobody chosen yet
    QString m_key;                                       ///< of this draft: recorded at most once
    bool m_receiptShown = false;
    std::optional<domain::PurchaseId> m_last;            ///< recorded here last, to be printed
    std::optional<domain::Money> m_usualMaximum;         ///< above it: is there an extra zero?
    UndoHistory m_mine; ///< done here, for undo
};

} // namespace bashgah::ui
