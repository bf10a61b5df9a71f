// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/purchasemore.h"

#include "domain/purchase/invoicenumber.h"
#include "services/counter/counterpolicy.h"
#include "services/shop/shopservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/pages/counter/paymentsplit.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/percentedit.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace bashgah::ui {

using domain::Money;
using domain::PurchaseDraft;

PurchaseMore::PurchaseMore(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_button = new QToolButton;
    m_button->setObjectName(QStringLiteral("more"));
    m_button->setText(tr("More"));
    context.actions.showKey(QStringLiteral("counter.more"), m_button, [this](const QKeySequence &key) {
        m_button->setToolTip(ActionRegistry::withKey(tr("Discount, invoice number, payment, note"), key));
    });
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setCheckable(true);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_categories = new QWidget;
    m_categories->setLayout(new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap));
    column->addWidget(m_categories);
    buildFields(column);
    m_own = new QWidget;
    m_own->setLayout(new QVBoxLayout);
    m_own->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_own);
    setShown(!context.settings.viewState(viewKey(QStringLiteral("more"))).isEmpty());
    connect(m_button, &QToolButton::toggled, this, [this](bool shown) {
        setShown(shown);
        m_context.settings.setViewState(viewKey(QStringLiteral("more")), shown ? QByteArrayLiteral("1") : QByteArray());
    });
}

QString PurchaseMore::viewKey(const QString &what) const
{
    return QString(QStringLiteral("counter.") + what + u'.' + m_context.shop.name);
}

QKeySequence PurchaseMore::categoryKey(int place)
{
    return {Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)};
}

void PurchaseMore::buildFields(QVBoxLayout *column)
{
    m_fields = new QWidget;
    m_discount = new MoneyEdit(m_context.format);
    m_discount->setObjectName(QStringLiteral("discount"));
    m_percent = new PercentEdit(m_context.format);
    m_percent->setObjectName(QStringLiteral("discountPercent"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("discountReason"));
    m_ref = new QLineEdit;
    m_ref->setObjectName(QStringLiteral("invoice"));
    m_payment = new PaymentSplit(m_context);
    m_day = new JalaliDateEdit(m_context.format, m_context.today());
    m_day->setObjectName(QStringLiteral("purchaseDay"));
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("purchaseNote"));
    m_form.emplace(m_fields);
    m_form->row(tr("Discount"), m_discount).field(QStringLiteral("discount"));
    m_form->row(tr("or in percent"), m_percent).field(QStringLiteral("discountPercent"));
    m_form->row(tr("Reason of the discount"), m_reason).field(QStringLiteral("discountReason"));
    m_form->row(tr("Invoice number"), m_ref, tr("Down takes the number that is suggested.")).field(QStringLiteral("ref"));
    m_form->row(tr("Payment"), m_payment).field(QStringLiteral("payment"));
    m_form->row(tr("Day"), m_day, tr("Empty: today.")).field(QStringLiteral("day"));
    m_form->row(tr("Note"), m_note).field(QStringLiteral("note"));
    column->addWidget(m_fields);
    connect(m_discount, &MoneyEdit::valueChanged, this, &PurchaseMore::changed);
    connect(m_percent, &PercentEdit::numberChanged, this, &PurchaseMore::changed);
    connect(m_payment, &PaymentSplit::changed, this, &PurchaseMore::changed);
    connect(m_day, &JalaliDateEdit::valueChanged, this, &PurchaseMore::changed); // rules and tier are those of the day
    auto *next = new QAction(tr("Next invoice number"), m_ref);
    next->setShortcut(QKeySequence(Qt::Key_Down));
    next->setShortcutContext(Qt::WidgetShortcut);
    m_ref->addAction(next);
    connect(next, &QAction::triggered, this, [this] { m_ref->setText(m_ref->placeholderText()); });
}

void PurchaseMore::reload(const QStringList &categories)
{
    const auto text = [this](const QString &key) { return m_context.shopService.setting(key).value_or(QString()); };
    buildOwnFields(services::namesFrom(text(services::counterkeys::fields), services::CounterPolicy::mostFields));
    m_payment->setKinds(services::namesFrom(text(services::counterkeys::payments), services::CounterPolicy::mostFields));
    showCategories(categories);
    m_day->setRange(m_context.today().addYears(-1), m_context.today());
    const QByteArray last = m_context.settings.viewState(viewKey(QStringLiteral("invoice")));
    m_ref->setPlaceholderText(domain::nextInvoiceNumber(QString::fromUtf8(last)));
}

void PurchaseMore::buildOwnFields(const QStringList &labels)
{
    QStringList now;
    for (const QLineEdit *field : m_ownFields)
        now.append(field->accessibleName());
    if (now == labels)
        return;
    while (QLayoutItem *item = m_own->layout()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_ownFields.clear();
    auto *host = new QWidget;
    FormBuilder form(host);
    for (const QString &label : labels) {
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("ownField%1").arg(m_ownFields.size() + 1));
        form.row(label, field);
        field->setAccessibleName(label);
        m_ownFields.push_back(field);
    }
    m_own->layout()->addWidget(host);
}

void PurchaseMore::showCategories(const QStringList &categories)
{
    QStringList now;
    for (const QPushButton *chip : m_chips)
        now.append(chip->property("category").toString());
    const QStringList wanted = categories.mid(0, categoryKeys);
    if (now == wanted)
        return;
    while (QLayoutItem *item = m_categories->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_chips.clear();
    for (int place = 0; place < wanted.size(); ++place) {
        auto *chip = new QPushButton(QString(wanted.at(place)).replace(u'&', QStringLiteral("&&")));
        chip->setProperty("category", wanted.at(place));
        chip->setCheckable(true);
        chip->setToolTip(ActionRegistry::withKey(wanted.at(place), categoryKey(place)));
        connect(chip, &QPushButton::clicked, this, [this, chip] {
            for (QPushButton *other : m_chips)
                other->setChecked(other == chip && chip->isChecked());
            emit changed();
        });
        m_categories->layout()->addWidget(chip);
        m_chips.push_back(chip);
    }
    m_categories->setVisible(m_button->isChecked() && !m_chips.empty());
}

void PurchaseMore::chooseCategory(int place)
{
    if (place < 0 || place >= static_cast<int>(m_chips.size()))
        return;
    m_button->setChecked(true);
    m_chips[static_cast<size_t>(place)]->click();
}

void PurchaseMore::toggle()
{
    m_button->toggle();
    if (m_button->isChecked())
        m_discount->setFocus(Qt::ShortcutFocusReason);
}

void PurchaseMore::setShown(bool shown)
{
    m_fields->setVisible(shown);
    m_own->setVisible(shown);
    m_categories->setVisible(shown && !m_chips.empty());
    m_button->setChecked(shown);
    m_button->setIcon(icons::icon(shown ? u"chevron-up" : u"chevron-down"));
}

void PurchaseMore::clear()
{
    const QSignalBlocker quiet(this);
    show(PurchaseDraft());
    m_form->clearErrors();
}

bool PurchaseMore::isEmpty() const
{
    const auto isBlank = [](const QLineEdit *field) { return field->text().trimmed().isEmpty(); };
    const QLineEdit *fields[] = {m_discount, m_percent, m_reason, m_ref, m_day, m_note};
    return std::all_of(std::begin(fields), std::end(fields), isBlank)
        && std::all_of(m_ownFields.begin(), m_ownFields.end(), isBlank)
        && std::none_of(m_chips.begin(), m_chips.end(), [](const QPushButton *chip) { return chip->isChecked(); })
        && m_payment->payment().isEmpty();
}

void PurchaseMore::apply(PurchaseDraft &draft) const
{
    for (const QPushButton *chip : m_chips) {
        if (!chip->isChecked() || !draft.lines.empty() || !draft.amount.isPositive())
            continue;
        domain::PurchaseLine line;
        line.category = chip->property("category").toString();
        line.price = draft.amount;
        line.gross = draft.amount;
        draft.lines.push_back(line);
    }
    draft.discount = m_discount->value().value_or(Money());
    if (const auto share = m_percent->value(); share && m_discount->text().isEmpty())
        draft.discount = netOf(draft).times(*share, domain::Rounding::Floor);
    if (draft.discount.isPositive() || m_priceCut.isPositive())
        draft.extras.discountReason = m_reason->text().simplified();
    draft.ref = m_ref->text().simplified();
    draft.payment = m_payment->payment();
    draft.extras.payments = m_payment->parts();
    draft.extras.day = m_day->value();
    if (draft.extras.day == m_context.today())
        draft.extras.day.reset();
    draft.note = m_note->text().simplified();
    for (const QLineEdit *field : m_ownFields) {
        if (const QString said = field->text().simplified(); !said.isEmpty())
            draft.extras.fields.push_back({field->accessibleName(), said});
    }
}

void PurchaseMore::show(const PurchaseDraft &draft)
{
    draft.discount.isPositive() ? m_discount->setValue(draft.discount) : m_discount->clear();
    m_percent->clear();
    m_reason->setText(draft.extras.discountReason);
    m_ref->setText(draft.ref);
    m_payment->show(draft.payment, draft.extras.payments);
    m_day->setValue(draft.extras.day);
    m_note->setText(draft.note);
    const QString category = draft.lines.size() == 1 && draft.lines.front().code.isEmpty() ? draft.lines.front().category
                                                                                           : QString();
    for (QPushButton *chip : m_chips)
        chip->setChecked(!category.isEmpty() && chip->property("category").toString() == category);
    for (QLineEdit *field : m_ownFields) {
        field->clear();
        for (const domain::FieldValue &said : draft.extras.fields) {
            if (said.label == field->accessibleName())
                field->setText(said.value);
        }
    }
}

void PurchaseMore::showPreview(const services::CounterPreview &preview)
{
    m_payment->setDue(preview.due);
    const bool byShare = m_discount->text().isEmpty() && m_percent->value();
    m_form->rowOf(QStringLiteral("discountPercent"))
        ->setHelp(byShare ? m_context.format.money(preview.discount) : QString());
}

void PurchaseMore::setPriceCut(Money cut)
{
    m_priceCut = cut;
    m_form->rowOf(QStringLiteral("discountReason"))
        ->setHelp(cut.isPositive() ? tr("Prices are %1 below the list.").arg(m_context.format.money(cut)) : QString());
}

std::optional<domain::Error> PurchaseMore::unreadable() const
{
    const auto wrong = [](const QLineEdit *field, const auto &result, const char *name) -> std::optional<domain::Error> {
        if (field->text().trimmed().isEmpty() || result)
            return std::nullopt;
        return result.error().inField(QLatin1String(name));
    };
    if (const auto error = wrong(m_discount, m_discount->result(), "discount"))
        return error;
    if (const auto error = wrong(m_percent, m_percent->result(), "discountPercent"))
        return error;
    return wrong(m_day, m_day->result(), "day");
}

std::optional<domain::Error> PurchaseMore::missing() const
{
    if (const auto wrong = unreadable())
        return wrong;
    const bool gives = m_discount->value().value_or(Money()).isPositive() || m_percent->value() || m_priceCut.isPositive();
    if (gives && m_reason->text().trimmed().isEmpty())
        return domain::Error{domain::ErrorCode::Empty, {}, {}, QStringLiteral("discountReason")};
    return std::nullopt;
}

void PurchaseMore::clearErrors()
{
    m_form->clearErrors();
}

void PurchaseMore::mark(const domain::Error &error)
{
    if (FormRow *row = m_form->rowOf(error.field))
        row->setError(errorText(error, m_context.format));
}

bool PurchaseMore::showError(const domain::Error &error)
{
    if (!m_form->rowOf(error.field))
        return false;
    m_button->setChecked(true);
    return m_form->showErrors({error}, m_context.format).empty();
}

void PurchaseMore::noteRecorded(const PurchaseDraft &draft)
{
    if (draft.ref.isEmpty())
        return;
    m_context.settings.setViewState(viewKey(QStringLiteral("invoice")), draft.ref.toUtf8());
    m_ref->setPlaceholderText(domain::nextInvoiceNumber(draft.ref));
}

} // namespace bashgah::ui
