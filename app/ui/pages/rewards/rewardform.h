// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rewards/rewardtypes.h"
#include "ui/format/tiernames.h"
#include "ui/widgets/recordform.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace bashgah::ui {

class ChoiceChips;
class JalaliDateEdit;
class MoneyEdit;
class PointsEdit;

/// One reward as the owner describes it: new, or one of the list.
class RewardForm final : public RecordFormOf<services::RewardRow>
{
    Q_OBJECT
public:
    explicit RewardForm(AppContext &context, QWidget *parent = nullptr);

    void save() override;

protected:
    void fill() override;
    [[nodiscard]] std::vector<FormBuilder *> forms() override;

private:
    void buildMain();
    void buildWho();
    void buildSegmentPrices();
    void buildButtons();
    void readTiers();
    void fillWho(const domain::Reward &reward);
    void showKind();
    void showCost();
    [[nodiscard]] domain::Reward reward() const;

    std::optional<FormBuilder> m_whoForm;
    std::optional<FormBuilder> m_priceForm;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    PointsEdit *m_points = nullptr;
    MoneyEdit *m_value = nullptr;
    MoneyEdit *m_cost = nullptr;
    QLabel *m_share = nullptr;
    PointsEdit *m_left = nullptr;
    PointsEdit *m_perMember = nullptr;
    JalaliDateEdit *m_from = nullptr;
    JalaliDateEdit *m_until = nullptr;
    ChoiceChips *m_tiers = nullptr;
    ChoiceChips *m_segments = nullptr;
    QWidget *m_prices = nullptr;
    QVBoxLayout *m_priceColumn = nullptr;
    struct TierEdit { QString id; PointsEdit *edit; };
    std::vector<TierEdit> m_tierEdits;
    QCheckBox *m_segmentPricing = nullptr;
    std::optional<FormBuilder> m_segmentForm;
    struct SegmentEdit { domain::Segment segment; PointsEdit *edit; };
    std::vector<SegmentEdit> m_segmentEdits;
    TierNames m_tierNames;
};

} // namespace bashgah::ui
