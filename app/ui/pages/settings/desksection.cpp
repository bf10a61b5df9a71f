// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/desksection.h"

#include "services/desk/receiptservice.h"
#include "services/shop/shopservice.h"
#include "ui/pages/settings/scannertest.h"
#include "ui/print/printers.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/segmentedswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int footerLines = 4;
constexpr int footerPause = 800; ///< milliseconds without a key before the words are kept

} // namespace

DeskSection::DeskSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("desk"), tr("Counter and printing"), QStringLiteral("printer"),
                      tr("receipt printer paper roll PDF footer bar code scanner prefix customer second screen display"))
{
    auto *host = new QWidget;
    body()->addWidget(host);
    m_form = std::make_unique<FormBuilder>(host, 2);
    m_printerNames = context.printers.names();
    buildPrinting();
    buildCustomer();
    buildScanner();
    refresh();
}

DeskSection::~DeskSection()
{
    saveFooter(); // typed just before the window went
}

void DeskSection::buildPrinting()
{
    m_form->section(tr("Receipts"));
    m_paper = new SegmentedSwitch(tr("Paper of receipts"));
    m_paper->addChoice(QStringLiteral("58"), tr("58 mm"));
    m_paper->addChoice(QStringLiteral("80"), tr("80 mm"));
    m_paper->addChoice(QStringLiteral("a5"), tr("A5"));
    m_form->row(tr("Paper of receipts"), m_paper);
    m_printer = new QComboBox;
    m_printer->setObjectName(QStringLiteral("deskPrinter"));
    m_form->row(tr("Printer of this desk"), m_printer);
    typedwork::keepsAtOnce(*m_printer);
    m_prints = new QCheckBox(tr("Print a receipt by itself after each sale"));
    m_prints->setObjectName(QStringLiteral("printsReceipts"));
    m_form->check(m_prints);
    typedwork::keepsAtOnce(*m_prints);
    m_footer = new QPlainTextEdit;
    m_footer->setObjectName(QStringLiteral("receiptFooter"));
    m_footer->setTabChangesFocus(true);
    m_footer->setFixedHeight(footerLines * m_footer->fontMetrics().lineSpacing() + 2 * m_footer->fontMetrics().height());
    m_form->wideRow(tr("At the foot of every receipt"), m_footer,
                    tr("Opening hours, how goods can be returned, thanks. The same at every desk."));
    auto *later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(footerPause);
    connect(m_footer, &QPlainTextEdit::textChanged, later, qOverload<>(&QTimer::start));
    connect(later, &QTimer::timeout, this, &DeskSection::saveFooter);
    connect(m_paper, &SegmentedSwitch::chosen, this,
            [this](const QString &paper) { context().settings.set(settings::receiptPaper, paper); });
    connect(m_printer, &QComboBox::activated, this,
            [this] { context().settings.set(settings::receiptPrinter, m_printer->currentData().toString()); });
    connect(m_prints, &QCheckBox::toggled, this,
            [this](bool on) { context().settings.set(settings::printsReceipts, on); });
}

void DeskSection::buildCustomer()
{
    m_form->section(tr("The customer's window"));
    m_customer = new QCheckBox(tr("Show the customer what is to pay (Ctrl+F11)"));
    m_customer->setObjectName(QStringLiteral("customerShown"));
    m_form->check(m_customer, tr("On the second screen, or in a window of its own where there is one screen."));
    m_fullScreen = new QCheckBox(tr("Over the whole second screen"));
    m_fullScreen->setObjectName(QStringLiteral("customerFullScreen"));
    m_form->check(m_fullScreen);
    m_name = new QCheckBox(tr("Greet members by their first name"));
    m_name->setObjectName(QStringLiteral("customerName"));
    m_form->check(m_name, tr("Nothing else of a member is shown but points and tier."));
    const auto follow = [this](QCheckBox *box, const Setting<bool> &setting) {
        typedwork::keepsAtOnce(*box);
        connect(box, &QCheckBox::toggled, this, [this, setting](bool on) {
            context().settings.set(setting, on);
            context().requests.changeCustomerDisplay();
        });
    };
    follow(m_customer, settings::customerDisplay);
    follow(m_fullScreen, settings::customerFullScreen);
    follow(m_name, settings::customerName);
    connect(&context().requests, &AppRequests::customerDisplayChanged, this, &DeskSection::refresh);
}

QSpinBox *DeskSection::number(const QString &name, const QString &label, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    m_form->row(label, box);
    connect(box, &QSpinBox::editingFinished, this, &DeskSection::saveTiming);
    return box;
}

QLineEdit *DeskSection::mark(const QString &name, const QString &label, const Setting<QString> &setting)
{
    constexpr int longest = 6;
    auto *edit = new QLineEdit(context().settings.value(setting));
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    edit->setLayoutDirection(Qt::LeftToRight);
    m_form->row(label, edit);
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit, setting] { context().settings.set(setting, edit->text().trimmed()); });
    return edit;
}

void DeskSection::buildScanner()
{
    m_form->section(tr("Bar code scanner"));
    m_scanner = new QCheckBox(tr("Read a scanner on every page"));
    m_scanner->setObjectName(QStringLiteral("scannerOn"));
    m_form->check(m_scanner);
    typedwork::keepsAtOnce(*m_scanner);
    m_shortest = number(QStringLiteral("scanShortest"), tr("Characters, at least"), 3, 20);
    m_meanGap = number(QStringLiteral("scanMeanGap"), tr("Milliseconds between characters, below"), 5, 100);
    m_longestPause = number(QStringLiteral("scanLongestPause"), tr("Longest pause, milliseconds"), 5, 300);
    m_prefix = new QLineEdit;
    m_prefix->setObjectName(QStringLiteral("scanPrefix"));
    m_prefix->setMaxLength(1);
    m_form->row(tr("First character of every scan (optional)"), m_prefix,
                tr("If the scanner is set to send one, typing can never be mistaken."));
    connect(m_prefix, &QLineEdit::editingFinished, this, &DeskSection::saveTiming);
    connect(m_scanner, &QCheckBox::toggled, this, [this](bool on) {
        context().settings.set(settings::scannerOn, on);
        context().requests.changeScanner();
    });
    (void)mark(QStringLiteral("cardMark"), tr("Codes of members begin with (optional)"), settings::cardMark);
    (void)mark(QStringLiteral("voucherMark"), tr("Coupons and vouchers begin with (optional)"), settings::voucherMark);
    (void)mark(QStringLiteral("receiptMark"), tr("Receipts begin with (optional)"), settings::receiptMark);
    (void)mark(QStringLiteral("productMark"), tr("Products begin with (optional)"), settings::productMark);
    auto *test = new ScannerTest(context());
    m_form->widget(test);
    connect(test, &ScannerTest::adopted, this, [this](const ScanTiming &timing) {
        setScanTiming(context().settings, timing);
        context().requests.changeScanner();
        showTiming();
    });
}

void DeskSection::loadPrinters()
{
    const QSignalBlocker quiet(m_printer);
    const QString chosen = context().settings.value(settings::receiptPrinter);
    const QStringList &names = m_printerNames;
    m_printer->clear();
    m_printer->addItem(tr("The system's usual printer"), QString());
    for (const QString &name : names)
        m_printer->addItem(name, name);
    if (!chosen.isEmpty() && !names.contains(chosen))
        m_printer->addItem(tr("%1 (not there)").arg(chosen), chosen);
    m_printer->setCurrentIndex(std::max(m_printer->findData(chosen), 0));
}

void DeskSection::refresh()
{
    const DeviceSettings &device = context().settings;
    loadPrinters();
    m_paper->setCurrent(reports::paperKey(receiptPaper(device)));
    const auto tick = [&device](QCheckBox *box, const Setting<bool> &setting) {
        const QSignalBlocker quiet(box);
        box->setChecked(device.value(setting));
    };
    tick(m_prints, settings::printsReceipts);
    tick(m_customer, settings::customerDisplay);
    tick(m_fullScreen, settings::customerFullScreen);
    tick(m_name, settings::customerName);
    tick(m_scanner, settings::scannerOn);
    const auto footer = context().shopService.setting(services::receiptFooterKey);
    if (footer && *footer != m_storedFooter && !m_footer->hasFocus()) {
        m_storedFooter = *footer;
        const QSignalBlocker quiet(m_footer);
        m_footer->setPlainText(m_storedFooter);
    }
    showTiming();
}

void DeskSection::saveFooter()
{
    const QString words = m_footer->toPlainText().trimmed();
    if (words == m_storedFooter)
        return;
    if (accepted(context().shopService.setSetting(services::receiptFooterKey, words, chosenStaff(context().settings))))
        m_storedFooter = words;
}

void DeskSection::showTiming()
{
    const ScanTiming timing = scanTiming(context().settings);
    m_shortest->setValue(timing.shortest);
    m_meanGap->setValue(timing.meanGap);
    m_longestPause->setValue(timing.longestPause);
    m_prefix->setText(timing.prefix.isNull() ? QString() : QString(timing.prefix));
}

void DeskSection::saveTiming()
{
    ScanTiming timing;
    timing.shortest = m_shortest->value();
    timing.meanGap = m_meanGap->value();
    timing.longestPause = m_longestPause->value();
    timing.prefix = m_prefix->text().isEmpty() ? QChar() : m_prefix->text().front();
    if (timing == scanTiming(context().settings))
        return;
    setScanTiming(context().settings, timing);
    context().requests.changeScanner();
}

} // namespace bashgah::ui
