// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "ui/widgets/formbuilder.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class Banner;
class MoneyEdit;
class PayBackChoice;
class RefundLineList;

/// Takes goods of one purchase back, all, by line or by amount, in place: what happens to the points and how much
/// is to pay back stand below before anything is written. Used by the counter and the profile.
class RefundPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RefundPanel(AppContext &context, QWidget *parent = nullptr);

    /// All that is left of the purchase is filled in.
    void begin(const domain::Purchase &purchase, const QString &memberName);
    /// That it was last begun for.
    [[nodiscard]] std::optional<domain::PurchaseId> purchase() const;
    /// As its button does.
    void submit();

signals:
    void refunded(const bashgah::services::RecordedRefund &refund);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildForm(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    [[nodiscard]] std::optional<domain::RefundRequest> request() const;
    void chooseLines();
    void preview();
    /// By which kinds of money; empty where nothing is known of them.
    [[nodiscard]] QStringList waysBack(const services::RecordedRefund &refund) const;
    void showConsequences(const services::RecordedRefund &refund);
    void addGifts(const services::RecordedRefund &refund, QStringList &lines) const;

    AppContext &m_context;
    std::optional<domain::Purchase> m_purchase;
    QString m_key;
    QLabel *m_head = nullptr;
    std::optional<FormBuilder> m_form;
    RefundLineList *m_lines = nullptr;
    MoneyEdit *m_amount = nullptr;
    QLineEdit *m_reason = nullptr;
    PayBackChoice *m_kind = nullptr;
    QLabel *m_payBack = nullptr;
    QLabel *m_consequences = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace bashgah::ui
