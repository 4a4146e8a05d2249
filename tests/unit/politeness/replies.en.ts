// What candidates may type: obvious insults in many spellings, and replies that are short, clumsy, firm or cold without being rude.

export const rude = `Your order ships on Friday, you old git.
Listen, windbag, the form is on page two.
You spineless jellyfish, say what you want.
You absolute walnut, you unplugged it yourself.
i d i o t, read the mail
You're an 1diot.
An id*ot could read that.
I am glad to help. What a pompous fool you are.
You have the manners of a pig.
Is there a man in the house I could explain this to?
Ask your grandson, this is too hard for a woman your age.
Go back to where you came from.
You're an idiot.
you are an idiot
u r an idiot
Youre so stupid.
you are stupid
You are so dumb
your stupid
ur an idiot lol
You must be really thick.
You are a liar.
Stop lying, you liar.
What an idiot.
what a moron
Idiot.
moron
Are you stupid?
are you deaf
Are you blind or what?
How stupid are you?
Shut up.
shut up and wait
SHUT UP!!!
STFU
Fuck off.
fuck you
f*ck off
Piss off!
go to hell
Get lost.
Get lost, loser
Get stuffed.
Bugger off
Deal with it
Deal with it.
Suck it up.
Learn to read.
Learn how to read before you write to us.
Can't you read?
Can you even read?
Did nobody teach you to read?
Use your brain.
Stop whining.
Stop your whining and wait.
quit crying
Stop complaining, you crybaby.
Cry me a river.
boo hoo
Grow up.
Get a life.
People like you make me sick.
I hate customers like you.
You people are pathetic.
you are pathetic
You're pathetic, honestly.
You disgust me.
You're wasting my time, you moron.
Even a child could do it.
My grandma could do that.
I'll ban you.
I will block you if you write again.
One more message and I'll close your account.
You will regret this.
Watch your tone.
Watch your mouth!
What the hell do you want?
what the fuck is your problem
Who cares, dumbass.
Bullshit.
Nobody cares about you.
Leave me alone.
Go away.
Go away!
You are a waste of space.
Kiss my ass
Do you want a medal?
Congratulations on not reading the instructions.
My heart bleeds for you.
You are such a drama queen.
Hello, I am sorry, but you are an idiot.
Thank you for your message, moron.
Your parcel is on its way, so stop moaning.
Yes, I refunded it, now get lost.
y0u are an idi0t
You're a clown.
You lazy pig.
You are crazy.
Shame on you.
You silly cow.
What is wrong with you?
Do I have to spell it out for you?
You're too dumb to understand it.`.split('\n');

export const notRude = `My old git repository still has the file, I will look there.
I was a fool to wait so long, I am sorry; it goes out today.
You absolute legend, thank you!
You lucky dog, you got the last one!
Dear Mr Fool, your booking is confirmed.
You are a victim of scammers here, and none of this is your fault.
If you smell smoke, please leave the flat and call 112.
Where you come from, the plug is different, so I added an adapter.
A teacher cannot be expected to pay for that herself, so we did.
The part M1D10T is in stock.
“You are idiots, where is my parcel?” is what you wrote, and I understand.
ok
OK.
yes
No.
no
Hi
hello
Hello, I'll look into it.
I will check it.
i will check it for you
Let me check.
One moment please.
wait a moment
Please wait.
Wait.
I don't know.
i dont know
Not possible.
That is not possible, sorry.
We can't do that.
I can't refund it.
Unfortunately I cannot refund the fee.
Your order number?
What is your order number?
Send me the order number.
send number pls
Give me your address.
The parcel is in Brno.
It will arrive on Tuesday.
You will get the money in 14 days.
Refund is in progress
You have to pay the fee first.
You need to restart the router.
Read the second page of the manual, please.
It is in the terms.
As I said, the refund takes 14 days.
Sorry
sorry for that
I am so sorry about this.
I'm really sorry you had to wait so long.
I was stupid to forget it, sorry.
It was a stupid mistake of ours.
That is ridiculous, I will fix it right away.
This is crazy, you should have had it on Monday. I am sorry.
You are not stupid, the form confuses everyone.
You're not an idiot, the label is tiny.
I understand that you are angry.
I see you are mad, and you have every right.
You must be furious, I am sorry.
Your frustration is understandable.
I know it sounds crazy, but please restart it twice.
Congratulations on your new flat!
Good luck with the exam!
What a pity, I am sorry to hear it.
What a shame that the cake came late.
Oh no, that's awful.
Oh dear, I am sorry.
Wow, that's a long wait, sorry!
haha, every blogger does that, don't worry
We will block the card so that nobody can use it.
I will block your card now, then nobody can pay with it.
I have cancelled the order as you asked.
Your account will be closed tomorrow, as you asked.
The courier lost it. I will report it to him.
I'll make sure you get it today.
Please go to the page Settings.
Please stop the machine and unplug it.
Stop the app, then start it again.
Shut down the laptop, please.
Shut the laptop down and unplug it.
Can you read me the number on the label?
Could you spell the name for me?
Did you try another cable?
Have you tried to restart it?
You are entitled to a refund.
Send me your sort code and account number, please.
We still exist because of people like you, thank you.
Is your baby all right?
How old is the child?
The little dog is fine.
Thanks for letting me know.
Thank you very much for the photos.
Cheers mate, on its way
Have a nice day
Your parcel got lost and I am sorry.
The damn printer again, sorry about that!
You can't break anything there.
That's not something I can decide, I'll ask my manager.
You said "you are idiots", and I understand why.
I'm afraid we can't give you the phone number of the courier.
Just a second
I need your birth date
Watch your inbox for the code.
You may want to check the spam folder too.
Don't you have the receipt? No problem.
Who is the parcel for?
I agree, it took too long.
Fine, I will do it.
It's easy: press the green button.
You're right and I was wrong.
We are ashamed of how long this took.
Please don't cry, we will find the cat.
Enjoy the concert!
Enjoy your trip!
The baby monitor arrives on Friday.
Is there a dog at the address?
It's your choice, both are fine.
He will call you at three.`.split('\n');
