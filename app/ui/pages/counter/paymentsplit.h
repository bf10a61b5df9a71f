// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchaseextras.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace bashgah::ui {

struct AppContext;
class MoneyEdit;

/// What kind of money it is, or how much of each kind: coming into an empty field fills in what is missing, and going on
/// by Tab without a word empties it again.
class PaymentSplit final : public QWidget
{
    Q_OBJECT
public:
    explicit PaymentSplit(AppContext &context, QWidget *parent = nullptr);

    /// The owner's own kinds, beside the usual ones.
    void setKinds(const QStringList &own);
    void clear();
    void setDue(domain::Money due);
    /// The only kind ("" : not said), or mixedPayment().
    [[nodiscard]] QString payment() const;
    /// Only of several kinds.
    [[nodiscard]] std::vector<domain::PaymentPart> parts() const;
    void show(const QString &payment, const std::vector<domain::PaymentPart> &parts);
    /// Of what is to pay, not yet said; zero while only one kind is asked.
    [[nodiscard]] domain::Money missing() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        QString kind;
        MoneyEdit *amount = nullptr;
    };
    void addPart(const QString &kind, const QString &name);
    void suggest(MoneyEdit *amount);
    void showParts();
    [[nodiscard]] bool isSplit() const;

    AppContext &m_context;
    QComboBox *m_kind = nullptr;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_missing = nullptr;
    QStringList m_own;
    std::vector<Part> m_parts;
    domain::Money m_due;
    MoneyEdit *m_suggested = nullptr; ///< holds what was missing, untyped
};

} // namespace bashgah::ui
