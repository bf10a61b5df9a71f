// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rewards/rewardtypes.h"
#include "ui/format/tiernames.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class ChoiceChips;
class JalaliDateEdit;
class MoneyEdit;
class PointsEdit;

/// One reward as the owner describes it: new, or one of the list.
class RewardForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RewardForm(AppContext &context, QWidget *parent = nullptr);

    void beginNew();
    void show(const services::RewardRow &row);
    void takeFocus();
    void save();
    [[nodiscard]] bool isNew() const { return !m_row; }
    /// The one that is edited; absent: a new one.
    [[nodiscard]] std::optional<domain::RewardId> shown() const { return m_row ? std::optional(m_row->id) : std::nullopt; }

signals:
    void saved();
    void cancelled();
    /// Somebody else changed or removed it.
    void failed(const bashgah::domain::Error &error);

private:
    void buildMain(QVBoxLayout *column);
    void buildWho(QVBoxLayout *column);
    void buildSegmentPrices(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void readTiers();
    void fill(const domain::Reward &reward);
    void showKind();
    void showCost();
    [[nodiscard]] domain::Reward reward() const;
    void store(const domain::Reward &reward);

    AppContext &m_context;
    std::optional<services::RewardRow> m_row; ///< absent: a new one
    std::optional<FormBuilder> m_form;
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
    QPushButton *m_pause = nullptr;
    TierNames m_tierNames;
};

} // namespace bashgah::ui
