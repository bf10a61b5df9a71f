<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message>
        <source>%1 thousand</source>
        <translation>%1 هزار</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 میلیون</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 میلیارد</translation>
    </message>
</context>
<context>
    <name>DailyChart</name>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Purchases without a member</source>
        <translation>خریدهای بدون عضو</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is needed.</source>
        <translation>این بخش لازم است.</translation>
    </message>
    <message>
        <source>Please fill it in.</source>
        <translation>لطفاً آن را پر کنید.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» عدد نیست.</translation>
    </message>
    <message>
        <source>Write digits only, for example 125,000.</source>
        <translation>فقط رقم بنویسید، برای نمونه ۱۲۵٬۰۰۰.</translation>
    </message>
    <message>
        <source>“%1” has too many decimals.</source>
        <translation>رقم‌های اعشار «%1» زیاد است.</translation>
    </message>
    <message>
        <source>This shop keeps at most %2.</source>
        <translation>این فروشگاه حداکثر %2 رقم اعشار نگه می‌دارد.</translation>
    </message>
    <message>
        <source>“%1” is outside the possible range.</source>
        <translation>«%1» بیرون از بازهٔ ممکن است.</translation>
    </message>
    <message>
        <source>Check for an extra digit.</source>
        <translation>ببینید رقم اضافه‌ای نوشته نشده باشد.</translation>
    </message>
    <message>
        <source>“%1” is not more than zero.</source>
        <translation>«%1» بزرگ‌تر از صفر نیست.</translation>
    </message>
    <message>
        <source>Enter a value above zero.</source>
        <translation>عددی بزرگ‌تر از صفر وارد کنید.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» تاریخ نیست.</translation>
    </message>
    <message>
        <source>Write year, month and day, for example 1405/05/31.</source>
        <translation>سال، ماه و روز را بنویسید، برای نمونه ۱۴۰۵/۰۵/۳۱.</translation>
    </message>
    <message>
        <source>There is no day %1 in the calendar.</source>
        <translation>روز %1 در تقویم نیست.</translation>
    </message>
    <message>
        <source>Check the day of the month; 30 Esfand exists only in leap years.</source>
        <translation>روز ماه را بررسی کنید؛ ۳۰ اسفند فقط در سال کبیسه هست.</translation>
    </message>
    <message>
        <source>“%1” is not a mobile number.</source>
        <translation>«%1» شمارهٔ موبایل نیست.</translation>
    </message>
    <message>
        <source>Write it like 0912 345 6789.</source>
        <translation>آن را مانند ۰۹۱۲۳۴۵۶۷۸۹ بنویسید.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number to “%1”.</source>
        <translation>نرم‌افزار صفحه‌گسترده شماره را به «%1» کوتاه کرده است.</translation>
    </message>
    <message>
        <source>Format the column as text and save the file again.</source>
        <translation>قالب ستون را «متن» کنید و فایل را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>«%1» بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>At most %2 characters fit.</source>
        <translation>حداکثر %2 نویسه جا می‌شود.</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values.</source>
        <translation>«%1» از مقدارهای پذیرفته نیست.</translation>
    </message>
    <message>
        <source>Possible: %2.</source>
        <translation>مقدارهای پذیرفته: %2.</translation>
    </message>
    <message>
        <source>There is neither a mobile number nor a customer code.</source>
        <translation>نه شمارهٔ موبایل هست و نه کد مشتری.</translation>
    </message>
    <message>
        <source>Give at least one of the two.</source>
        <translation>دست‌کم یکی از این دو را وارد کنید.</translation>
    </message>
    <message>
        <source>The programme is not right at %1: %2</source>
        <translation>برنامهٔ وفاداری در بخش %1 درست نیست: %2</translation>
    </message>
    <message>
        <source>Correct this part and save again.</source>
        <translation>این بخش را اصلاح و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The text of the file cannot be read (%1).</source>
        <translation>نوشته‌های فایل خوانده نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as UTF-8.</source>
        <translation>کدگذاری دیگری انتخاب کنید یا فایل را با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>No column is matched to “%1”.</source>
        <translation>هیچ ستونی با «%1» جفت نشده است.</translation>
    </message>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>ستون مربوط به آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <translation>از فایل %1 نمی‌توان استفاده کرد: %2</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 points are more than the member can spend.</source>
        <translation>%1 امتیاز بیشتر از امتیاز قابل استفادهٔ عضو است.</translation>
    </message>
    <message>
        <source>At most %2 can be spent now.</source>
        <translation>اکنون حداکثر %2 امتیاز قابل استفاده است.</translation>
    </message>
    <message>
        <source>%1 points are too few to spend.</source>
        <translation>%1 امتیاز برای خرج کردن کم است.</translation>
    </message>
    <message>
        <source>The smallest number is %2.</source>
        <translation>کمترین مقدار %2 است.</translation>
    </message>
    <message>
        <source>%1 points are more than may be spent on this purchase.</source>
        <translation>%1 امتیاز بیشتر از سقف این خرید است.</translation>
    </message>
    <message>
        <source>At most %2.</source>
        <translation>حداکثر %2.</translation>
    </message>
    <message>
        <source>%1 is more than can be refunded.</source>
        <translation>%1 بیشتر از مبلغ قابل برگشت است.</translation>
    </message>
    <message>
        <source>At most %2 is left of this purchase.</source>
        <translation>از این خرید حداکثر %2 مانده است.</translation>
    </message>
    <message>
        <source>Purchase %1 has been refunded already.</source>
        <translation>خرید %1 پیش‌تر برگشت خورده است.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1 has been taken back already.</source>
        <translation>%1 پیش‌تر باطل شده است.</translation>
    </message>
    <message>
        <source>The member has not agreed to receive messages.</source>
        <translation>عضو به دریافت پیامک رضایت نداده است.</translation>
    </message>
    <message>
        <source>Ask for consent and record it in the profile.</source>
        <translation>رضایت بگیرید و در پروندهٔ عضو ثبت کنید.</translation>
    </message>
    <message>
        <source>The member has opted out of messages.</source>
        <translation>عضو دریافت پیامک را لغو کرده است.</translation>
    </message>
    <message>
        <source>No message will be sent.</source>
        <translation>پیامکی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>No programme is running at this time.</source>
        <translation>در این زمان برنامهٔ وفاداری فعالی نیست.</translation>
    </message>
    <message>
        <source>Set a start date on the Programme page.</source>
        <translation>در صفحهٔ «برنامهٔ وفاداری» تاریخ شروع بگذارید.</translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>گیرنده‌ای نمانده است.</translation>
    </message>
    <message>
        <source>Choose a wider audience.</source>
        <translation>گیرندگان بیشتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock (%1) is behind the last recorded purchase (%2).</source>
        <translation>ساعت رایانه (%1) از آخرین خرید ثبت‌شده (%2) عقب‌تر است.</translation>
    </message>
    <message>
        <source>Set date and time of the computer right.</source>
        <translation>تاریخ و ساعت رایانه را درست کنید.</translation>
    </message>
    <message>
        <source>No member was found for “%1”.</source>
        <translation>عضوی با «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Check the number, or register a new member.</source>
        <translation>شماره را بررسی کنید یا عضو تازه ثبت کنید.</translation>
    </message>
    <message>
        <source>There is no purchase “%1”.</source>
        <translation>خرید «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Check the number of the receipt.</source>
        <translation>شمارهٔ رسید را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation>ورود اطلاعات «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Choose one from the list of imports.</source>
        <translation>یکی را از فهرست ورودها انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”.</source>
        <translation>کمپین «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Choose one from the list of campaigns.</source>
        <translation>یکی را از فهرست کمپین‌ها انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>فایل %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation>شاید جابه‌جا شده باشد؛ دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>«%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>It may have been removed; refresh the page.</source>
        <translation>شاید حذف شده باشد؛ صفحه را تازه کنید.</translation>
    </message>
    <message>
        <source>The mobile number %1 already belongs to %2.</source>
        <translation>شمارهٔ موبایل %1 از آنِ %2 است.</translation>
    </message>
    <message>
        <source>Open that member instead.</source>
        <translation>همان عضو را باز کنید.</translation>
    </message>
    <message>
        <source>The code %1 already belongs to %2.</source>
        <translation>کد %1 از آنِ %2 است.</translation>
    </message>
    <message>
        <source>Use another code, or open that member.</source>
        <translation>کد دیگری بگذارید یا همان عضو را باز کنید.</translation>
    </message>
    <message>
        <source>This was recorded already with other contents.</source>
        <translation>این درخواست پیش‌تر با محتوای دیگری ثبت شده است.</translation>
    </message>
    <message>
        <source>Look at the last purchases before recording again.</source>
        <translation>پیش از ثبت دوباره، آخرین خریدها را ببینید.</translation>
    </message>
    <message>
        <source>This was changed in the meantime by somebody else.</source>
        <translation>در این میان کس دیگری آن را تغییر داده است.</translation>
    </message>
    <message>
        <source>Look at the new state and do it again.</source>
        <translation>وضعیت تازه را ببینید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>Another program is using the shop file.</source>
        <translation>برنامهٔ دیگری از فایل فروشگاه استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>کمی صبر کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>در %1 نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or remove the write protection.</source>
        <translation>پوشه‌ای از خودتان انتخاب کنید یا قفل نوشتن را بردارید.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>این کار مجاز نیست.</translation>
    </message>
    <message>
        <source>Ask the owner of the shop.</source>
        <translation>از مالک فروشگاه بپرسید.</translation>
    </message>
    <message>
        <source>The shop file could not be read or written (%1).</source>
        <translation>خواندن یا نوشتن فایل فروشگاه ممکن نشد (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, restore the last backup.</source>
        <translation>چیزی تغییر نکرد. دوباره بکوشید؛ اگر باز هم رخ داد آخرین پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>دیسکِ %1 پر است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>چیزی تغییر نکرد. کمی جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>%1 is not a shop of Bashgah.</source>
        <translation>%1 فروشگاهِ باشگاه نیست.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .bashgah.</source>
        <translation>فایلی با پسوند .bashgah انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Bashgah (format %2, this one knows %3).</source>
        <translation>%1 با نسخهٔ تازه‌تری از باشگاه ساخته شده است (قالب %2؛ این نسخه %3 را می‌شناسد).</translation>
    </message>
    <message>
        <source>Install the newest version. The file was not changed.</source>
        <translation>تازه‌ترین نسخه را نصب کنید. فایل تغییر نکرده است.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where a shop file can be damaged.</source>
        <translation>%1 روی دیسک شبکه است و فایل فروشگاه آنجا ممکن است خراب شود.</translation>
    </message>
    <message>
        <source>Keep the shop on this computer&apos;s own disk.</source>
        <translation>فروشگاه را روی دیسک همین رایانه نگه دارید.</translation>
    </message>
    <message>
        <source>The shop file %1 is damaged.</source>
        <translation>فایل فروشگاه %1 خراب است.</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>آخرین پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The connection failed (%1).</source>
        <translation>ارتباط برقرار نشد (%1).</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>اتصال اینترنت را بررسی کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The SMS gateway does not accept user name, password or key.</source>
        <translation>سامانهٔ پیامکی نام کاربری، گذرواژه یا کلید را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Correct them in Settings.</source>
        <translation>آن‌ها را در تنظیمات اصلاح کنید.</translation>
    </message>
    <message>
        <source>The credit of the SMS line is used up.</source>
        <translation>اعتبار خط ارسال تمام شده است.</translation>
    </message>
    <message>
        <source>Charge the line, then send again.</source>
        <translation>خط را شارژ کنید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>The SMS gateway did not answer in time; the message may have been sent.</source>
        <translation>سامانهٔ پیامکی به‌موقع پاسخ نداد؛ شاید پیامک فرستاده شده باشد.</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Look at the gateway&apos;s own list.</source>
        <translation>خودبه‌خود دوباره فرستاده نمی‌شود. فهرست خود سامانه را ببینید.</translation>
    </message>
    <message>
        <source>The SMS gateway refused the message (%1).</source>
        <translation>سامانهٔ پیامکی پیام را نپذیرفت (%1).</translation>
    </message>
    <message>
        <source>Check the number, line and text.</source>
        <translation>شماره، خط ارسال و متن را بررسی کنید.</translation>
    </message>
    <message>
        <source>No SMS gateway is set up.</source>
        <translation>سامانهٔ پیامکی تنظیم نشده است.</translation>
    </message>
    <message>
        <source>Enter it in Settings.</source>
        <translation>آن را در تنظیمات وارد کنید.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>خطایی درون برنامه رخ داد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the details and send them to us.</source>
        <translation>چیزی تغییر نکرد. جزئیات را کپی کنید و برای ما بفرستید.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 امتیاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tomans</source>
        <translation>
            <numerusform>%1 تومان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rials</source>
        <translation>
            <numerusform>%1 ریال</numerusform>
        </translation>
    </message>
    <message>
        <source>tomans</source>
        <translation>تومان</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 کیلوبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 مگابایت</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>day and month: 31 Mordad</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>day, month and year: 31 Mordad 1405</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>month and year: Mordad 1405</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>date and time: 1405/05/31 10:30</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>%1 روز دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>Revenue of each day (%1)</source>
        <translation>فروش هر روز (%1)</translation>
    </message>
    <message>
        <source>Revenue (%1)</source>
        <translation>فروش (%1)</translation>
    </message>
    <message>
        <source>With members</source>
        <translation>با اعضا</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>اعضای تازه</translation>
    </message>
    <message>
        <source>Repeat rate so far</source>
        <translation>نرخ خرید دوباره تا این زمان</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>امتیاز گرفته‌شده</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>امتیاز خرج‌شده</translation>
    </message>
    <message>
        <source>Open points (%1)</source>
        <translation>امتیاز باز (%1)</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Monthly report: %1</source>
        <translation>گزارش ماهانه: %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3; the month is not over, figures up to %4</source>
        <translation>%1، از %2 تا %3؛ ماه هنوز تمام نشده، ارقام تا %4</translation>
    </message>
    <message>
        <source>%1, %2 to %3; made on %4</source>
        <translation>%1، از %2 تا %3؛ تهیه‌شده در %4</translation>
    </message>
    <message>
        <source>No purchase was recorded in this month.</source>
        <translation>در این ماه خریدی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Members brought %1 of the revenue of %2.</source>
        <translation>%1 از فروش %2 را اعضا آوردند.</translation>
    </message>
    <message>
        <source>%1 of the %2 members who came had bought before.</source>
        <translation>%1 از %2 عضوی که آمدند، پیش‌تر هم خرید کرده بودند.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>ارقام اصلی</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>اعضای تازه</translation>
    </message>
    <message>
        <source>Members at the end of the month</source>
        <translation>اعضا در پایان ماه</translation>
    </message>
    <message>
        <source>Members who bought</source>
        <translation>اعضایی که خرید کردند</translation>
    </message>
    <message>
        <source>Of these, bought before or twice</source>
        <translation>از این‌ها، پیش‌تر یا دو بار خرید کرده‌اند</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Purchases by members</source>
        <translation>خریدهای اعضا</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Revenue with members</source>
        <translation>فروش به اعضا</translation>
    </message>
    <message>
        <source>Revenue without members</source>
        <translation>فروش بدون عضو</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>تخفیف‌ها</translation>
    </message>
    <message>
        <source>Purchases paid partly with points</source>
        <translation>خریدهایی که بخشی با امتیاز پرداخت شد</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>پرداخت با امتیاز</translation>
    </message>
    <message>
        <source>Repeat rate (members with two purchases or more, so far)</source>
        <translation>نرخ خرید دوباره (اعضای با دو خرید یا بیشتر، تا این زمان)</translation>
    </message>
    <message>
        <source>Share of all revenue so far from the best fifth of members</source>
        <translation>سهم یک‌پنجم بهترین اعضا از همهٔ فروش تا این زمان</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>At the start of the month</source>
        <translation>در آغاز ماه</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>گرفته‌شده</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>خرج‌شده</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منقضی‌شده</translation>
    </message>
    <message>
        <source>Taken back with returns</source>
        <translation>پس‌گرفته با مرجوعی</translation>
    </message>
    <message>
        <source>Adjusted by hand and opening balances</source>
        <translation>تغییر دستی و موجودی آغازین</translation>
    </message>
    <message>
        <source>At the end of the month</source>
        <translation>در پایان ماه</translation>
    </message>
    <message>
        <source>Open points members hold</source>
        <translation>امتیاز باز در دست اعضا</translation>
    </message>
    <message>
        <source>Points members owe</source>
        <translation>امتیازی که اعضا بدهکارند</translation>
    </message>
    <message>
        <source>What the open points are worth</source>
        <translation>ارزش امتیاز باز</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>سهم از اعضا</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>بدون سطح</translation>
    </message>
    <message>
        <source>Members who brought most</source>
        <translation>اعضایی که بیشترین خرید را کردند</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code or mobile</source>
        <translation>کد یا موبایل</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>سهم از فروش</translation>
    </message>
    <message>
        <source>RFM segments at the end of the month</source>
        <translation>گروه‌های RFM در پایان ماه</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>روزهای ماه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>روز هفته</translation>
    </message>
    <message>
        <source>Gregorian date</source>
        <translation>تاریخ میلادی</translation>
    </message>
</context>
<context>
    <name>RfmGridChart</name>
    <message>
        <source>Frequency: how often they buy (5 = most often)</source>
        <translation>تعداد خرید: چند بار خرید می‌کنند (۵ = بیشترین)</translation>
    </message>
    <message>
        <source>Recency (5 = bought just now)</source>
        <translation>تازگی خرید (۵ = به‌تازگی)</translation>
    </message>
</context>
<context>
    <name>SegmentText</name>
    <message>
        <source>Champions</source>
        <translation>قهرمانان</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>وفادار</translation>
    </message>
    <message>
        <source>Potential loyalist</source>
        <translation>در آستانهٔ وفاداری</translation>
    </message>
    <message>
        <source>New</source>
        <comment>segment of members</comment>
        <translation>تازه‌وارد</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>امیدبخش</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>نیازمند توجه</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>رو به خواب</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>در خطر ریزش</translation>
    </message>
    <message>
        <source>Can&apos;t lose</source>
        <translation>نباید از دست برود</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>خفته</translation>
    </message>
    <message>
        <source>Bought just now and buy often. Thank them and ask them to bring friends.</source>
        <translation>به‌تازگی خرید کرده‌اند و زیاد خرید می‌کنند. از آن‌ها تشکر کنید و بخواهید دوستانشان را معرفی کنند.</translation>
    </message>
    <message>
        <source>Buy often. Keep them with points and small surprises.</source>
        <translation>زیاد خرید می‌کنند. با امتیاز و هدیه‌های کوچک نگهشان دارید.</translation>
    </message>
    <message>
        <source>Bought lately and more than once. A reason to come again makes them loyal.</source>
        <translation>به‌تازگی و بیش از یک بار خرید کرده‌اند. با بهانه‌ای برای خرید بعدی وفادار می‌شوند.</translation>
    </message>
    <message>
        <source>Bought for the first time just now. Welcome them.</source>
        <translation>به‌تازگی نخستین خریدشان را کرده‌اند. به آن‌ها خوشامد بگویید.</translation>
    </message>
    <message>
        <source>Bought once, not long ago. Remind them of the shop.</source>
        <translation>چندی پیش یک بار خرید کرده‌اند. فروشگاه را به یادشان بیاورید.</translation>
    </message>
    <message>
        <source>In the middle of everything. An offer for a few days wakes them up.</source>
        <translation>در میانهٔ همه‌چیز. یک پیشنهاد چندروزه بیدارشان می‌کند.</translation>
    </message>
    <message>
        <source>Came seldom and not lately. Write before they forget the shop.</source>
        <translation>کم و نه به‌تازگی آمده‌اند. پیش از آنکه فروشگاه را فراموش کنند برایشان بنویسید.</translation>
    </message>
    <message>
        <source>Used to buy often, but not for a long time. Win them back.</source>
        <translation>پیش‌تر زیاد خرید می‌کردند، ولی مدتی است نیامده‌اند. آن‌ها را برگردانید.</translation>
    </message>
    <message>
        <source>Were among the best and stay away. Call them yourself.</source>
        <translation>از بهترین‌ها بودند و دیگر نمی‌آیند. خودتان با آن‌ها تماس بگیرید.</translation>
    </message>
    <message>
        <source>Bought seldom and long ago. Spend little on them.</source>
        <translation>کم و خیلی پیش خرید کرده‌اند. برایشان هزینهٔ کمی کنید.</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>Share of members</source>
        <translation>سهم از اعضا</translation>
    </message>
    <message>
        <source>Share of revenue (the segment&apos;s colour)</source>
        <translation>سهم از فروش (به رنگ گروه)</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ActionRegistry</name>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;فروشگاه</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;پیشخوان</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;رفتن</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>جعبهٔ فرمان</translation>
    </message>
    <message>
        <source>Type a page or a command</source>
        <translation>نام صفحه یا فرمان را بنویسید</translation>
    </message>
    <message>
        <source>Page or command</source>
        <translation>صفحه یا فرمان</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>فرمان‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>بستن راهنما</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>Find the member, enter the amount, see the points.</source>
        <translation>عضو را پیدا کنید، مبلغ را بنویسید، امتیاز را ببینید.</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>دیدن اعضا</translation>
    </message>
    <message>
        <source>Search, register, look at points and visits.</source>
        <translation>جست‌وجو، ثبت عضو، دیدن امتیازها و خریدها.</translation>
    </message>
    <message>
        <source>Write to members</source>
        <translation>پیامک به اعضا</translation>
    </message>
    <message>
        <source>Choose who, write the message, send it.</source>
        <translation>گیرندگان را انتخاب کنید، پیامک را بنویسید و بفرستید.</translation>
    </message>
    <message>
        <source>Bring in past sales</source>
        <translation>آوردن فروش‌های گذشته</translation>
    </message>
    <message>
        <source>From a CSV file of purchases or members.</source>
        <translation>از فایل CSV خریدها یا اعضا.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::JalaliDateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>انتخاب روز</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>انتخاب روز (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>کارها</translation>
    </message>
    <message numerus="yes">
        <source>%1 running</source>
        <translation>
            <numerusform>%1 کار در حال انجام</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs in the background</source>
        <translation>کارهای پس‌زمینه</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>در حال انجام…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>لغو کار</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>باز کردن فایل</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>پاک کردن کارهای تمام‌شده</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MainWindow</name>
    <message>
        <source>%1 – Bashgah</source>
        <translation>%1 – باشگاه</translation>
    </message>
    <message>
        <source>Find member</source>
        <translation>یافتن عضو</translation>
    </message>
    <message>
        <source>Register new member</source>
        <translation>ثبت عضو تازه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>باز کردن فروشگاه دیگر…</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>فروشگاه تازه…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo my last action</source>
        <translation>برگرداندن آخرین کار من</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>جست‌وجو در این صفحه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>خروجی گرفتن از فهرست</translation>
    </message>
    <message>
        <source>Do what the page is for</source>
        <translation>کار اصلی صفحه</translation>
    </message>
    <message>
        <source>Go to the amount</source>
        <translation>رفتن به مبلغ</translation>
    </message>
    <message>
        <source>Redeem points</source>
        <translation>خرج کردن امتیاز</translation>
    </message>
    <message>
        <source>Enter a code</source>
        <translation>وارد کردن کد</translation>
    </message>
    <message>
        <source>Park purchase</source>
        <translation>نگه داشتن خرید</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>جعبهٔ فرمان</translation>
    </message>
    <message>
        <source>Words beside the icons</source>
        <translation>نام کنار نشان‌ها</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>بستن پنل</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>راهنمای این صفحه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MessageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>کپی جزئیات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>برای ادامه %1 را بنویسید:</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MoneyEdit</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>an amount in words, then the same in the other unit</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PointsEdit</name>
    <message>
        <source>points</source>
        <translation>امتیاز</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TablePane</name>
    <message>
        <source>Nothing here yet</source>
        <translation>هنوز چیزی اینجا نیست</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::Toasts</name>
    <message>
        <source>Close message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>راهنمای این صفحه</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>فروشگاه نمونه</translation>
    </message>
    <message>
        <source>Search or command… (%1)</source>
        <translation>جست‌وجو یا فرمان… (%1)</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>جست‌وجو یا فرمان</translation>
    </message>
</context>
</TS>
