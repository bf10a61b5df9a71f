// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class GoodsLines;
class MoneyEdit;
class PointsEdit;
class PurchaseMore;

/// "What?": goods line by line or an amount, points to spend, codes, and behind "More" the rest.
class PurchaseForm final : public QWidget
{
    Q_OBJECT
public:
    /// `goods` stands above the amount, which is their sum while there are some; `codes` below the points to spend.
    PurchaseForm(AppContext &context, GoodsLines *goods, QWidget *codes, QWidget *parent = nullptr);

    [[nodiscard]] PurchaseMore &more() const { return *m_more; }
    /// What a parked purchase had; its codes are others' business.
    void restore(const domain::PurchaseDraft &draft);
    /// What must be said before it can be recorded is said. False: the field has the focus and says what is missing.
    [[nodiscard]] bool isComplete();

    void clear();
    /// No buyer is chosen: no points to spend; the amount stays.
    void showNobody();
    void focusAmount();
    /// Fills in the most that may be spent and goes there.
    void focusRedeem();
    [[nodiscard]] bool isEmpty() const;
    /// What is typed so far, without member and key. An amount that cannot be read is zero.
    [[nodiscard]] domain::PurchaseDraft draft() const;
    /// Limits and refusals under the fields. `complain`: also say that the amount is missing.
    void showPreview(const services::CounterSnapshot &snapshot,
                     const services::CounterPreview &preview, bool complain = false);
    /// Larger than nearly all purchases before: worth a second look.
    void showUnusual(bool unusual);
    /// A refusal of the recording: under its field when it has one. False: it has none.
    [[nodiscard]] bool showRefusal(const domain::Error &error);

signals:
    void changed();
    /// Enter in the amount or in points: on to recording.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildAmount(QVBoxLayout *column);
    void addKeyed(const QString &label, const QString &action, QWidget *editor);
    void showGoods();
    void showRedeem(const services::CounterSnapshot &snapshot, const services::CounterPreview &preview);
    [[nodiscard]] QString whyNoRedeem(const services::CounterSnapshot &snapshot,
                                      const services::CounterPreview &preview) const;
    [[nodiscard]] static QString fieldOf(const domain::Error &error);

    AppContext &m_context;
    std::optional<FormBuilder> m_form;
    MoneyEdit *m_amount = nullptr;
    QLabel *m_unusual = nullptr;
    PointsEdit *m_redeem = nullptr;
    QPushButton *m_most = nullptr;
    GoodsLines *m_goods;
    PurchaseMore *m_more = nullptr;
    domain::Points m_mostRedeemable;
};

} // namespace bashgah::ui
