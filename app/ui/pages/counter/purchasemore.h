// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "ui/widgets/formbuilder.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;
class MoneyEdit;
class PaymentSplit;
class PercentEdit;

/// What some shops say beside the amount, behind "More": group of goods, discount by hand with its reason, invoice
/// number, kinds of payment, another day, note, and fields of the shop's own. Whether it is open is kept for the shop.
class PurchaseMore final : public QWidget
{
    Q_OBJECT
public:
    explicit PurchaseMore(AppContext &context, QWidget *parent = nullptr);

    /// Alt+1 for the first group of goods.
    [[nodiscard]] static QKeySequence categoryKey(int place);
    static constexpr int categoryKeys = 9;
    /// What the owner sets, and the groups of goods.
    void reload(const QStringList &categories);
    void toggle();
    void clear();
    [[nodiscard]] bool isEmpty() const;
    void chooseCategory(int place);
    /// Into a purchase whose lines and amount are known.
    void apply(domain::PurchaseDraft &draft) const;
    void show(const domain::PurchaseDraft &draft);
    void showPreview(const services::CounterPreview &preview);
    /// What typed prices take off the list's: it asks for a reason like any discount.
    void setPriceCut(domain::Money cut);
    /// What is typed and cannot be meant: a draft would come without it.
    [[nodiscard]] std::optional<domain::Error> unreadable() const;
    /// What must be said before it can be recorded: the reason of a discount, and nothing unreadable.
    [[nodiscard]] std::optional<domain::Error> missing() const;
    void clearErrors();
    /// Only marks its field; the focus stays where it is.
    void mark(const domain::Error &error);
    /// Under its field; opens. False: none of its fields is meant.
    bool showError(const domain::Error &error);
    /// A number was given by hand: the next one is suggested.
    void noteRecorded(const domain::PurchaseDraft &draft);

signals:
    void changed();

private:
    void buildFields(QVBoxLayout *column);
    void buildOwnFields(const QStringList &labels);
    void setShown(bool shown);
    [[nodiscard]] QString viewKey(const QString &what) const;
    void showCategories(const QStringList &categories);

    AppContext &m_context;
    std::optional<FormBuilder> m_form;
    QToolButton *m_button = nullptr;
    QWidget *m_fields = nullptr;
    QWidget *m_categories = nullptr;
    std::vector<QPushButton *> m_chips;
    MoneyEdit *m_discount = nullptr;
    PercentEdit *m_percent = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_ref = nullptr;
    PaymentSplit *m_payment = nullptr;
    JalaliDateEdit *m_day = nullptr;
    QLineEdit *m_note = nullptr;
    QWidget *m_own = nullptr;
    std::vector<QLineEdit *> m_ownFields; ///< accessible name: the label
    domain::Money m_priceCut;
};

} // namespace bashgah::ui
