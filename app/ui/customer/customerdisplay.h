// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"
#include "domain/points/points.h"
#include "domain/program/tierpolicy.h"
#include "services/counter/countertypes.h"

#include <QObject>
#include <QString>

namespace bashgah::ui {

/// What a customer may see of a purchase: nothing that others in the shop should not.
struct CustomerView
{
    enum class Stage { Welcome, Buying, Thanks };
    Stage stage = Stage::Welcome;
    QString firstName; ///< empty: anonymous, or known by a number only
    bool isMember = false;
    domain::Money due;
    domain::Points gives;   ///< for this purchase
    domain::Points balance; ///< after it
    QString nextTier;       ///< empty: no tier above
    domain::TierMeasure measure = domain::TierMeasure::Spend;
    domain::TierScore toNextTier;
    static constexpr int wholeWay = 1000;
    int tierPerMille = 0;   ///< of the way to it, wholeWay at its end
    bool operator==(const CustomerView &) const = default;
};

/// The counter tells it what stands on screen; whoever shows it to the customer listens.
class CustomerDisplay final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const CustomerView &view() const { return m_view; }
    /// Nobody is served, or the purchase was left.
    void showWelcome();
    void showPurchase(const services::CounterSnapshot &snapshot, const services::CounterPreview &preview);
    /// Of the purchase that was shown last. Stays until the next one begins.
    void showThanks(const services::RecordedPurchase &recorded);

    /// The first word of a name; empty for numbers and codes that stand in its place.
    [[nodiscard]] static QString firstName(const QString &name);

signals:
    void changed();

private:
    void set(CustomerView view);
    CustomerView m_view;
};

} // namespace bashgah::ui
