// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class MarginNote;

/// "What comes of it": the points line by line with the rule of each, what is to pay, the balance
/// after, and the button that records. After recording it shows the receipt until the next key.
class ResultPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPanel(AppContext &context, QWidget *parent = nullptr);

    void showNothing();
    void showPreview(const services::CounterSnapshot &snapshot,
                     const services::CounterPreview &preview);
    /// `newTier` empty: the same tier as before.
    void showReceipt(const services::RecordedPurchase &recorded, const QString &memberName,
                     const QString &newTier);
    void focusRecord();
    /// Why staff lets the sale pass below the minimum margin; empty while none is asked.
    [[nodiscard]] QString marginReason() const;
    /// To the reason if one is asked; false otherwise.
    bool focusMarginReason();

signals:
    void recordWanted();
    void marginReasonChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Weight { Normal, Strong, Quiet };
    struct Line { QLabel *what; QLabel *value; int columns; }; ///< how many the words have; 0 until placed

    [[nodiscard]] QWidget *buildLines();
    [[nodiscard]] QWidget *buildDue();
    void showDue(domain::Money due);
    void start();
    void addLine(const QString &what, const QString &value, Weight weight = Weight::Normal);
    void finish();
    void addEarning(const services::CounterSnapshot &snapshot,
                    const services::CounterPreview &preview);
    void addBill(const services::CounterPreview &preview);
    enum class Sign { No, Yes };
    [[nodiscard]] QString gain(domain::Points points, const std::vector<domain::SpendGain> &credit, Sign sign) const;
    void addCodes(const std::vector<domain::NextVisitGain> &codes);
    void addUnused(const std::vector<domain::DiscountNotTaken> &codes);
    void addExchange(const domain::Exchange &exchange);
    void addCredit(const std::vector<domain::SpendGain> &credit, QDate today);
    enum class Games { Gained, OnTheWay };
    void addChallenges(const std::vector<services::ChallengeStep> &steps, Games which);
    void addAfter(const services::CounterSnapshot &snapshot,
                  const services::CounterPreview &preview);

    AppContext &m_context;
    QLabel *m_head = nullptr;
    QLabel *m_figure = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_due = nullptr; ///< what is to pay: never scrolled away
    std::vector<Line> m_lines; ///< kept and filled anew with every key
    size_t m_used = 0;
    QLabel *m_empty = nullptr;
    MarginNote *m_margin = nullptr;
    QPushButton *m_record = nullptr;
};

} // namespace bashgah::ui
