// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/couponform.h"

#include "services/coupons/couponservice.h"
#include "services/programs/programservice.h"
#include "ui/appcontext.h"
#include "ui/format/ruleremarks.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::Points;

namespace {

constexpr qint64 mostNumber = 1'000'000'000;
constexpr qint64 mostPercent = 1'000; // what is above 100 is refused, not cut
constexpr int basisPoints = 100;

/// In the order of the list of kinds.
enum class Kind { Percent, Amount, AmountEach, NewPrice, BuyGet, Cheapest };

struct KindRow { const char *field; std::vector<Kind> kinds; };

/// Which rows belong to which kinds.
const std::vector<KindRow> &kindRows()
{
    static const std::vector<KindRow> rows{{"share", {Kind::Percent, Kind::Cheapest}},
                                           {"most", {Kind::Percent}},
                                           {"amount", {Kind::Amount, Kind::AmountEach}},
                                           {"price", {Kind::NewPrice}},
                                           {"buy", {Kind::BuyGet}},
                                           {"get", {Kind::BuyGet}},
                                           {"gifts", {Kind::BuyGet}}};
    return rows;
}

/// Goods by code or category, parted by commas of any script.
domain::Goods goodsIn(const QLineEdit &edit)
{
    QString text = edit.text();
    text.replace(QChar(0x060C), u',');
    QStringList names = text.split(u',', Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.simplified();
    names.removeAll(QString());
    return {names, names};
}

int numberOf(const PointsEdit &edit, int missing, qint64 most = mostNumber)
{
    const auto value = edit.value();
    return value ? static_cast<int>(std::min(value->value(), most)) : missing;
}

} // namespace

CouponForm::CouponForm(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    buildWhat(column);
    buildHowOften(column);
    m_make = new QPushButton(tr("Make the codes"));
    m_make->setObjectName(QStringLiteral("couponMake"));
    Theme::setRole(m_make, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(m_make);
    row->addWidget(cancel);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &CouponForm::make);
    connect(cancel, &QPushButton::clicked, this, &CouponForm::cancelled);
    begin();
}

void CouponForm::buildWhat(QVBoxLayout *column)
{
    auto *fields = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("couponName"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("couponKind"));
    m_kind->addItem(tr("Percent of the bill"));
    m_kind->addItem(tr("An amount"));
    m_kind->addItem(tr("An amount off each piece"));
    m_kind->addItem(tr("A new price for each piece"));
    m_kind->addItem(tr("Some pieces free, the cheapest"));
    m_kind->addItem(tr("Percent of the cheapest piece"));
    m_stacking = new QComboBox;
    m_stacking->addItem(tr("With others, but one percentage of the bill only"));
    m_stacking->addItem(tr("With every other"));
    m_stacking->addItem(tr("Alone"));
    makeEffectEditors();
    m_form.emplace(fields);
    m_form->row(tr("Name"), m_name, tr("Stands on the slip and the receipt.")).field(QStringLiteral("name"));
    m_form->row(tr("Takes off"), m_kind);
    addEffectRows();
    addBillRows();
    m_form->row(tr("Goes together"), m_stacking);
    column->addWidget(fields);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CouponForm::showKind);
}

void CouponForm::makeEffectEditors()
{
    const Format &format = m_context.format;
    const auto named = [](auto *edit, const char *name) {
        edit->setObjectName(QLatin1String(name));
        return edit;
    };
    m_share = named(new PointsEdit(format), "couponShare");
    m_most = named(new MoneyEdit(format), "couponMost");
    m_amount = named(new MoneyEdit(format), "couponAmount");
    m_price = named(new MoneyEdit(format), "couponPrice");
    m_buy = named(new PointsEdit(format), "couponBuy");
    m_get = named(new PointsEdit(format), "couponGet");
    m_gifts = named(new QLineEdit, "couponGifts");
    m_goods = named(new QLineEdit, "couponGoods");
    m_except = named(new QLineEdit, "couponExcept");
    m_minimum = named(new MoneyEdit(format), "couponMinimum");
    m_maximum = named(new MoneyEdit(format), "couponMaximum");
    m_needGoods = named(new QLineEdit, "couponNeedGoods");
    m_needUnits = named(new PointsEdit(format), "couponNeedUnits");
}

void CouponForm::addEffectRows()
{
    const QString several = tr("Codes or categories, separated by commas. Empty: all goods.");
    m_form->row(tr("Percent"), m_share).field(QStringLiteral("share"));
    m_form->row(tr("At most"), m_most, tr("Empty: no limit.")).field(QStringLiteral("most"));
    m_form->row(tr("Amount"), m_amount).field(QStringLiteral("amount"));
    m_form->row(tr("New price"), m_price).field(QStringLiteral("price"));
    m_form->row(tr("For so many bought"), m_buy).field(QStringLiteral("buy"));
    m_form->row(tr("so many are free"), m_get).field(QStringLiteral("get"));
    addGoodsRow(tr("Gifts are"), m_gifts, "gifts",
                tr("Codes or categories, separated by commas; they must be on the bill. Empty: of the same goods."));
    addGoodsRow(tr("On which goods"), m_goods, "goods", several);
    addGoodsRow(tr("Never on"), m_except, "except",
                tr("Delivery, say. Goods are known where a purchase names them: not at an amount typed alone."));
}

void CouponForm::addGoodsRow(const QString &label, QLineEdit *edit, const char *field, const QString &help)
{
    FormRow &row = m_form->row(label, edit, help);
    row.field(QLatin1String(field));
    m_goodsRows.push_back({edit, &row, help});
    connect(edit, &QLineEdit::editingFinished, this, &CouponForm::showNames);
}

void CouponForm::showNames()
{
    const auto isKnown = [this](domain::RuleRemark::Kind kind, const QString &name) {
        return m_context.programs.isKnown(kind, name).value_or(true);
    };
    for (const GoodsRow &row : m_goodsRows) {
        const QString unknown = RuleRemarks::textOf(QString(), domain::unknownNames(goodsIn(*row.edit), isKnown));
        row.row->setHelp(unknown.isEmpty() ? row.help : unknown);
    }
}

/// What the bill must be like.
void CouponForm::addBillRows()
{
    m_form->row(tr("From a purchase of"), m_minimum, tr("Empty: any purchase. The amount itself is included."))
        .field(QStringLiteral("minimum"));
    m_form->row(tr("Up to a purchase of"), m_maximum, tr("Empty: any purchase. The amount itself is included."))
        .field(QStringLiteral("maximum"));
    addGoodsRow(tr("Only together with"), m_needGoods, "needGoods",
                tr("Codes or categories that the bill must hold, separated by commas. Empty: none."));
    m_form->row(tr("at least so many pieces of them"), m_needUnits, tr("Empty: one.")).field(QStringLiteral("needUnits"));
}

void CouponForm::buildHowOften(QVBoxLayout *column)
{
    const Format &format = m_context.format;
    auto *fields = new QWidget;
    m_count = new PointsEdit(format);
    m_count->setObjectName(QStringLiteral("couponCount"));
    m_uses = new PointsEdit(format);
    m_inAll = new PointsEdit(format);
    m_perMember = new PointsEdit(format);
    m_from = new JalaliDateEdit(format, m_context.today());
    m_until = new JalaliDateEdit(format, m_context.today());
    m_oftenForm.emplace(fields);
    buildAutomatic();
    m_oftenForm->row(tr("How many codes"), m_count).field(QStringLiteral("count"));
    m_oftenForm->row(tr("Uses of each code"), m_uses).field(QStringLiteral("uses"));
    m_oftenForm->row(tr("Uses of all codes together"), m_inAll, tr("Empty: no limit.")).field(QStringLiteral("inAll"));
    m_oftenForm->row(tr("Uses by one member"), m_perMember, tr("Empty: no limit. Otherwise members only."))
        .field(QStringLiteral("perMember"));
    m_oftenForm->row(tr("First day"), m_from).field(QStringLiteral("from"));
    m_oftenForm->row(tr("Last day"), m_until).field(QStringLiteral("until"));
    column->addWidget(fields);
}

void CouponForm::buildAutomatic()
{
    const auto check = [this](QCheckBox *&box, const QString &words, const char *name, const QString &help) {
        box = new QCheckBox(words);
        box->setObjectName(QLatin1String(name));
        return &m_oftenForm->check(box, help);
    };
    check(m_automatic, tr("Members get it by themselves"), "couponAutomatic",
          tr("No code is typed: the counter takes the best that is allowed."));
    check(m_wholeProfile, tr("Only with a complete profile"), "couponWholeProfile",
          tr("Name, mobile, birthday and gender are known."))
        ->field(QStringLiteral("wholeProfile"));
    check(m_firstPurchase, tr("Only on the first purchase"), "couponFirstPurchase", {})
        ->field(QStringLiteral("firstPurchase"));
    connect(m_automatic, &QCheckBox::toggled, this, &CouponForm::showAutomatic);
}

void CouponForm::showAutomatic()
{
    const bool automatic = m_automatic->isChecked();
    for (const char *field : {"count", "uses"})
        m_oftenForm->rowOf(QLatin1String(field))->setVisible(!automatic);
    for (const char *field : {"wholeProfile", "firstPurchase"})
        m_oftenForm->rowOf(QLatin1String(field))->setVisible(automatic);
    m_oftenForm->rowOf(QStringLiteral("inAll"))->setLabel(automatic ? tr("How often in all")
                                                                    : tr("Uses of all codes together"));
    m_make->setText(automatic ? tr("Start the discount") : tr("Make the codes"));
}

void CouponForm::begin()
{
    m_form->clearErrors();
    m_oftenForm->clearErrors();
    m_name->clear();
    m_share->setValue(Points(10));
    for (MoneyEdit *edit : {m_most, m_amount, m_price, m_minimum, m_maximum})
        edit->clear();
    for (QLineEdit *edit : {m_gifts, m_goods, m_except, m_needGoods})
        edit->clear();
    m_needUnits->clear();
    m_buy->setValue(Points(2));
    m_get->setValue(Points(1));
    m_count->setValue(Points(24)); // one printed page
    m_uses->setValue(Points(1));
    m_inAll->clear();
    m_perMember->clear();
    m_from->setValue({});
    m_until->setValue(m_context.today().addDays(30));
    m_kind->setCurrentIndex(0);
    m_stacking->setCurrentIndex(0);
    for (QCheckBox *box : {m_automatic, m_wholeProfile, m_firstPurchase})
        box->setChecked(false);
    showKind();
    showAutomatic();
    showNames();
}

void CouponForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void CouponForm::showKind()
{
    const auto kind = static_cast<Kind>(m_kind->currentIndex());
    for (const KindRow &row : kindRows()) {
        const bool isShown = std::find(row.kinds.begin(), row.kinds.end(), kind) != row.kinds.end();
        m_form->rowOf(QLatin1String(row.field))->setVisible(isShown);
    }
}

domain::DiscountEffect CouponForm::effect() const
{
    using domain::AmountOff;
    const domain::Percent share(numberOf(*m_share, 0, mostPercent) * basisPoints);
    const domain::Money amount = m_amount->value().value_or(domain::Money());
    switch (static_cast<Kind>(m_kind->currentIndex())) {
    case Kind::Percent: return domain::PercentOff{share, m_most->value()};
    case Kind::Amount: return AmountOff{amount};
    case Kind::AmountEach: return AmountOff{amount, AmountOff::Per::Unit};
    case Kind::NewPrice: return domain::NewPrice{m_price->value().value_or(domain::Money::fromMinor(-1))};
    case Kind::BuyGet: return domain::BuyGet{numberOf(*m_buy, 0), numberOf(*m_get, 0), domain::Percent::whole(100),
                                              goodsIn(*m_gifts)};
    case Kind::Cheapest: return domain::CheapestOff{share};
    }
    return AmountOff{};
}

std::optional<domain::NeededGoods> CouponForm::needs() const
{
    const domain::Goods goods = goodsIn(*m_needGoods);
    if (goods.isEmpty() && m_needUnits->text().isEmpty())
        return std::nullopt;
    return domain::NeededGoods{m_needUnits->text().isEmpty() ? 1 : numberOf(*m_needUnits, 0), goods};
}

services::BatchRequest CouponForm::request() const
{
    services::BatchRequest request;
    domain::CouponRule &rule = request.rule;
    rule.discount.name = m_name->text().simplified();
    rule.discount.effect = effect();
    const domain::Goods goods = goodsIn(*m_goods);
    rule.discount.products = goods.products;
    rule.discount.categories = goods.categories;
    rule.discount.except = goodsIn(*m_except);
    rule.discount.minimum = m_minimum->value().value_or(domain::Money());
    rule.discount.maximum = m_maximum->value();
    rule.discount.needs = needs();
    rule.discount.stacking = static_cast<domain::Stacking>(m_stacking->currentIndex());
    rule.automatic = m_automatic->isChecked();
    rule.wholeProfile = rule.automatic && m_wholeProfile->isChecked();
    rule.firstPurchase = rule.automatic && m_firstPurchase->isChecked();
    rule.uses = rule.automatic ? 1 : numberOf(*m_uses, 0);
    if (const auto all = m_inAll->value())
        rule.inAll = all->value();
    if (m_perMember->value())
        rule.perMember = numberOf(*m_perMember, 0);
    rule.from = m_from->value();
    rule.until = m_until->value();
    request.count = numberOf(*m_count, 0);
    request.staff = chosenStaff(m_context.settings);
    return request;
}

void CouponForm::make()
{
    const services::BatchRequest wanted = request();
    const auto id = m_context.coupons.make(wanted);
    if (id) {
        emit made(*id, wanted.rule.automatic);
        return;
    }
    domain::ValidationReport left = m_form->showErrors({id.error()}, m_context.format);
    if (!left.empty())
        left = m_oftenForm->showErrors(left, m_context.format);
    if (!left.empty())
        emit failed(left.front());
}

} // namespace bashgah::ui
