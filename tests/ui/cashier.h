// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/persiantext.h"
#include "keyboard.h"
#include "services/staff/staffdesk.h"

#include <QLineEdit>

#include <functional>

namespace bashgah::test {

/// The hands of whoever stands at the counter. A method is one customer; the keys are counted by the window.
class Cashier final
{
public:
    static constexpr int milkThousands = 90; ///< of tomans
    /// On the milk.
    [[nodiscard]] static QString milkCode() { return QStringLiteral("qw6260100"); }

    /// What the shift must come to, counted beside the program.
    struct Expected
    {
        domain::Money gross;
        domain::Money discount;
        domain::Money refunded;
        int purchases = 0; ///< that stand
        int taken = 0;     ///< taken back
        int redeemed = 0;
        int anonymous = 0;
        int registered = 0;
    };

    Cashier(Window &window, ui::Language language)
        : m_w(window), m_hands(window), m_persian(language == ui::Language::Persian)
    {
    }

    Expected expected;

    /// Thousands of tomans, as people type them.
    void sell(int regular, int thousands)
    {
        choose(regular);
        amount(thousands);
        enterTwice();
        note(thousands);
    }
    void sellToNobody(int thousands)
    {
        QTest::qWait(hurry); // an Enter too many after the last sale begins none
        m_hands.presses(Qt::Key_Return);
        amount(thousands);
        enterTwice();
        note(thousands);
        ++expected.anonymous;
    }
    /// A scanner reads the goods before anybody says who buys them, or after. Scanners do not know which layout the
    /// keyboard has.
    void sellScanned(int regular, bool goodsFirst, bool persianLayout)
    {
        const QString keys = persianLayout ? milkInPersian() : milkCode();
        if (goodsFirst)
            m_hands.scans(keys);
        choose(regular);
        if (!goodsFirst)
            m_hands.scans(keys);
        enterTwice();
        note(milkThousands);
    }
    /// Half of a purchase is typed when `lock` comes; with the PIN it stands as it was left. What is wrong, else nothing.
    [[nodiscard]] QString sellAroundALock(int regular, int thousands, const std::function<void()> &lock, const QString &pin)
    {
        choose(regular);
        amount(thousands);
        m_hands.rests();
        const QString typed = typedAmount();
        lock();
        if (!isLocked())
            return QStringLiteral("no lock");
        m_hands.scans(milkCode()); // nothing moves under it, neither by the scanner …
        m_hands.presses(Qt::Key_F9); // … nor by a key
        if (!isLocked() || typedAmount() != typed)
            return QStringLiteral("the lock let something through");
        signIn(pin);
        if (isLocked() || m_w.focusName() != u"amount")
            return QStringLiteral("the caret is in \"%1\" after the lock").arg(m_w.focusName());
        if (typed.isEmpty() || typedAmount() != typed)
            return QStringLiteral("\"%1\" was typed, \"%2\" is left").arg(typed, typedAmount());
        enterTwice();
        note(thousands);
        return {};
    }
    /// Set aside for somebody else, and taken back.
    void sellParked(int regular, int thousands)
    {
        choose(regular);
        amount(thousands);
        m_hands.presses(Qt::Key_F8);
        m_hands.presses(Qt::Key_F8);
        m_hands.presses(Qt::Key_Return);
        enterTwice();
        note(thousands);
    }
    void registerAndSell(int number, int thousands)
    {
        m_hands.types(digits(QStringLiteral("0935111%1").arg(2000 + number)));
        m_hands.presses(Qt::Key_Return);
        m_hands.types(m_persian ? QStringLiteral("مینا") : QStringLiteral("Mina"));
        for (int i = 0; i < 3; ++i)
            m_hands.presses(Qt::Key_Return);
        amount(thousands);
        enterTwice();
        note(thousands);
        ++expected.registered;
    }
    void sellForPoints(int regular, int thousands)
    {
        choose(regular);
        amount(thousands);
        m_hands.presses(Qt::Key_F6); // as many as may be spent
        m_hands.presses(Qt::Key_F9);
        note(thousands);
        ++expected.redeemed;
    }
    void sellWithCoupon(int regular, int thousands, const QString &code)
    {
        choose(regular);
        amount(thousands);
        m_hands.presses(Qt::Key_F7);
        m_hands.types(code);
        m_hands.presses(Qt::Key_Return);
        m_hands.presses(Qt::Key_F9);
        note(thousands);
        expected.discount += money(thousands).times(domain::Rational(1, 10), domain::Rounding::HalfUp);
    }
    void undoLast(int thousands)
    {
        m_hands.presses(Qt::Key_Z, Qt::ControlModifier);
        expected.gross -= money(thousands);
        --expected.purchases;
        ++expected.taken;
    }
    /// Part of the newest purchase comes back.
    void refundLast(int thousands)
    {
        m_hands.presses(Qt::Key_Down, Qt::ControlModifier);
        m_hands.presses(Qt::Key_Return);
        amount(thousands);
        enterTwice();
        expected.refunded += money(thousands);
    }
    void toCounter() { m_hands.presses(Qt::Key_F2); }
    void lock() { m_hands.presses(Qt::Key_F12); }
    void signIn(const QString &pin)
    {
        m_hands.types(digits(pin));
        m_hands.presses(Qt::Key_Return);
    }
    /// To the next name of the list.
    void handOver(const QString &pin)
    {
        lock();
        m_hands.presses(Qt::Key_Down);
        signIn(pin);
    }

private:
    static constexpr int hurry = 450; ///< milliseconds

    /// What a Persian keyboard (ISIRI 9147) makes of the keys of its code.
    [[nodiscard]] static QString milkInPersian() { return QStringLiteral("ضص۶۲۶۰۱۰۰"); }
    [[nodiscard]] bool isLocked()
    {
        return m_w.services().desk.isLocked() && m_w.find<QWidget>(QStringLiteral("lockScreen"))->isVisible();
    }
    [[nodiscard]] QString typedAmount() { return m_w.find<QLineEdit>(QStringLiteral("amount"))->text(); }
    [[nodiscard]] static domain::Money money(int thousands) { return domain::Money::fromMinor(thousands * Q_INT64_C(10'000)); }
    [[nodiscard]] QString digits(const QString &latin) const
    {
        return m_persian ? domain::digitsToPersian(latin) : latin;
    }
    void choose(int regular)
    {
        m_hands.types(digits(QString::number(4100 + regular)));
        m_hands.presses(Qt::Key_Return);
    }
    void amount(int thousands) { m_hands.types(digits(QStringLiteral("%1.").arg(thousands))); }
    void enterTwice()
    {
        m_hands.presses(Qt::Key_Return);
        m_hands.presses(Qt::Key_Return);
    }
    void note(int thousands)
    {
        expected.gross += money(thousands);
        ++expected.purchases;
    }

    Window &m_w;
    Keyboard m_hands;
    bool m_persian;
};

} // namespace bashgah::test
