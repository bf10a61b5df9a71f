// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QScrollArea;
class QStackedWidget;

namespace bashgah::services {
struct RewardRow;
}

namespace bashgah::ui {

struct AppContext;
class CouponForm;
class CouponView;
class RewardForm;
class RewardList;
class SegmentedSwitch;
class StoredView;
class TakingList;

/// What members get for points: the catalogue with the reward being edited beside it, and what was
/// taken of it; coupon codes; gift cards and credit.
class RewardsPage final : public Page
{
    Q_OBJECT
public:
    explicit RewardsPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    void refresh() override;
    bool stepBack() override;
    void takeFocus() override;
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void connectParts();
    void beginNew();
    void edit();
    void closeForm();
    void openForm(const services::RewardRow &row);
    void reopenForm(const QVariantMap &work);
    void showView(const QString &view);
    void fitSide();
    void fitPair(QWidget *list, QScrollArea *side);
    void beginCoupons();
    void closeCoupons();
    void connectCoupons();

    AppContext &m_context;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_views = nullptr;
    RewardList *m_list = nullptr;
    TakingList *m_taken = nullptr;
    RewardForm *m_form = nullptr;
    QScrollArea *m_side = nullptr;
    CouponView *m_coupons = nullptr;
    CouponForm *m_couponForm = nullptr;
    QScrollArea *m_couponSide = nullptr;
    StoredView *m_stored = nullptr;
};

} // namespace bashgah::ui
