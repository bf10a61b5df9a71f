// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rewards/rewardtypes.h"

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;

/// Below the member: what is set aside for them, gifts of their full cards and what their points buy now.
/// Ctrl+Shift+1 … 5 hands out a gift or takes a reward; a reward can be set aside instead. Takes no place when there is
/// nothing.
class RewardsInReach final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int keys = 5; ///< rewards that have one
    /// Ctrl+Shift+1 for the first place.
    [[nodiscard]] static QKeySequence key(int place);

    explicit RewardsInReach(AppContext &context, QWidget *parent = nullptr);

    /// Nobody is chosen.
    void showNothing();
    void showMember(domain::MemberId member);
    /// The reward in this place (0 is the first), as its key does.
    void takeAt(int place);

signals:
    /// Paid with points and handed over; can be taken back.
    void taken(const bashgah::services::TakenReward &reward);
    void reserved(const bashgah::services::TakenReward &reward);
    void failed(const bashgah::domain::Error &error);

private:
    /// What a key stands for.
    struct Choice
    {
        std::optional<domain::TakingId> gift{};
        std::optional<domain::RewardId> reward{};
    };

    void addReserved(const domain::Taking &taking);
    void addGift(const services::ReadyGift &gift);
    void handOver(domain::TakingId id);
    void addOffer(int place, const services::RewardOffer &offer);
    void addNext(const std::vector<services::RewardOffer> &offers);
    void addRefused(const std::vector<services::RewardOffer> &offers);
    void addText(const QString &text, const QString &name = {});
    [[nodiscard]] QString whyNot(const services::RewardOffer &offer) const;
    void addRow(QWidget *main, QWidget *more = nullptr);
    void take(domain::RewardId reward);
    void reserve(domain::RewardId reward, int days);
    void tell(const domain::Result<services::TakenReward> &done, bool isReserved);
    [[nodiscard]] services::TakeRequest request(domain::RewardId reward) const;

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    std::vector<Choice> m_inReach; ///< in the order of their keys; gifts come first
    QLabel *m_head = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_rows = nullptr; ///< made anew for each member
};

} // namespace bashgah::ui
