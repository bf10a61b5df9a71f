// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/challenge/challenge.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;
class MoneyEdit;
class PointsEdit;

/// A new stamp card, challenge, badge or streak. What it counts is fixed once it is saved.
class ChallengeForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ChallengeForm(AppContext &context, QWidget *parent = nullptr);

    void beginNew();
    void takeFocus();

signals:
    void saved();
    void cancelled();
    void failed(const bashgah::domain::Error &error);

private:
    void buildWhat(QWidget *fields);
    void buildGift();
    void buildTerms();
    void buildButtons(QVBoxLayout *column);
    /// The rows and measures that belong to the kind.
    void showKind();
    void showMeasure();
    /// The days to fetch it belong to a reward.
    void showReward();
    void fillTiers();
    void fillRewards();
    [[nodiscard]] domain::ChallengeKind kind() const;
    [[nodiscard]] domain::ChallengeMeasure measure() const;
    [[nodiscard]] std::vector<qint64> amounts() const;
    [[nodiscard]] domain::Challenge challenge() const;
    /// Tells goods and tags that the shop does not know, in their rows.
    void showNames();
    void save();

    AppContext &m_context;
    QString m_key; ///< of this form, until it is saved: twice pressed is once made
    std::optional<FormBuilder> m_form;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_measure = nullptr;
    QLineEdit *m_target = nullptr;
    QLineEdit *m_goods = nullptr;
    PointsEdit *m_points = nullptr;
    MoneyEdit *m_credit = nullptr;
    QComboBox *m_reward = nullptr;
    PointsEdit *m_rewardDays = nullptr;
    MoneyEdit *m_minimum = nullptr;
    PointsEdit *m_gap = nullptr;
    PointsEdit *m_life = nullptr;
    JalaliDateEdit *m_first = nullptr;
    JalaliDateEdit *m_last = nullptr;
    QComboBox *m_tier = nullptr;
    QLineEdit *m_tag = nullptr;
    QCheckBox *m_once = nullptr;
};

} // namespace bashgah::ui
