// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupontypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;
class MoneyEdit;
class PointsEdit;

/// A new batch of codes on one page: what a code takes off, how often, how long, how many; or a discount that members
/// get by themselves.
class CouponForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CouponForm(AppContext &context, QWidget *parent = nullptr);

    void begin();
    void takeFocus();

signals:
    void made(bashgah::domain::CouponBatchId id, bool automatic);
    void cancelled();
    void failed(const bashgah::domain::Error &error);

private:
    void buildWhat(QVBoxLayout *column);
    void makeEffectEditors();
    void addEffectRows();
    void addBillRows();
    void buildHowOften(QVBoxLayout *column);
    void buildAutomatic();
    void showKind();
    void showAutomatic();
    /// A line of goods: says under it which names the shop does not know.
    void addGoodsRow(const QString &label, QLineEdit *edit, const char *field, const QString &help);
    void showNames();
    void make();
    [[nodiscard]] domain::DiscountEffect effect() const;
    [[nodiscard]] std::optional<domain::NeededGoods> needs() const;
    [[nodiscard]] services::BatchRequest request() const;

    struct GoodsRow { QLineEdit *edit; FormRow *row; QString help; };

    AppContext &m_context;
    std::optional<FormBuilder> m_form;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    PointsEdit *m_share = nullptr;
    MoneyEdit *m_most = nullptr;
    MoneyEdit *m_amount = nullptr;
    MoneyEdit *m_price = nullptr;
    PointsEdit *m_buy = nullptr;
    PointsEdit *m_get = nullptr;
    QLineEdit *m_gifts = nullptr;
    QLineEdit *m_goods = nullptr;
    QLineEdit *m_except = nullptr;
    MoneyEdit *m_minimum = nullptr;
    MoneyEdit *m_maximum = nullptr;
    QLineEdit *m_needGoods = nullptr;
    PointsEdit *m_needUnits = nullptr;
    QComboBox *m_stacking = nullptr;
    std::vector<GoodsRow> m_goodsRows;
    std::optional<FormBuilder> m_oftenForm;
    QCheckBox *m_automatic = nullptr;
    QCheckBox *m_wholeProfile = nullptr;
    QCheckBox *m_firstPurchase = nullptr;
    QPushButton *m_make = nullptr;
    PointsEdit *m_count = nullptr;
    PointsEdit *m_uses = nullptr;
    PointsEdit *m_inAll = nullptr;
    PointsEdit *m_perMember = nullptr;
    JalaliDateEdit *m_from = nullptr;
    JalaliDateEdit *m_until = nullptr;
};

} // namespace bashgah::ui
